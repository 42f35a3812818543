import Glibc
import Model

/// The file into which refused rows go: a new one, for its owner alone, as it holds what the table
/// says of persons.
public enum RefusedFile {
  private static let mark = ".ditolak"
  private static let ending = ".csv"

  /// Where the refused rows of a table go by themselves.
  public static func path(beside file: String) -> String { file + mark + ending }

  /// Writes the rows to a path that a person named; throws if a file is there.
  public static func write(_ bytes: [UInt8], named path: String) throws(FileError) -> String {
    try create(path, bytes)
    return path
  }

  /// Writes the rows to a path, or to the same with the first number that is free.
  ///
  /// Gives where they are. A file of the same bytes stands for itself.
  public static func write(_ bytes: [UInt8], at path: String) throws(FileError) -> String {
    let stem = path.hasSuffix(ending) ? String(path.dropLast(ending.count)) : path
    var number = 1
    while true {
      let path = number == 1 ? path : "\(stem)-\(number)\(ending)"
      do throws(FileError) {
        try create(path, bytes)
        return path
      } catch {
        guard error.code == EEXIST else { throw error }
        if (try? FileBytes.read(path)) == bytes { return path }
      }
      number += 1
    }
  }

  /// The name of the table whose refused rows a file holds: `a.csv` of `a.csv.ditolak-2.csv`.
  static func original(of name: String) -> String {
    var name = name[...]
    while name.hasSuffix(ending), let place = name.ranges(of: mark).last {
      let rest = name[place.upperBound...].dropLast(ending.count)
      guard rest.isEmpty || rest.first == "-" && rest.dropFirst().allSatisfy(\.isNumber),
        place.lowerBound > name.startIndex
      else { break }
      name = name[..<place.lowerBound]
    }
    return String(name)
  }

  private static func create(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    let number = Descriptor.retrying {
      open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    }
    guard number >= 0 else { throw FileError(path: path, operation: .write, code: errno) }
    let file = Descriptor(number: number, path: path)
    do throws(FileError) {
      try file.write(bytes)
      try file.sync()
    } catch {
      unlink(path)
      throw error
    }
  }
}
