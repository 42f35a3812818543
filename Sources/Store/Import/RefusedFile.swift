import Glibc
import Model

/// The file into which refused rows go: a new one, for its owner alone, as it holds what the table
/// says of persons.
public enum RefusedFile {
  private static let mark = ".ditolak"

  /// Writes the rows beside their table, or to a path that a person named; gives where they are.
  ///
  /// A file that is there is never overwritten: beside the table the next free number is taken,
  /// and a file of the same bytes stands for itself. Throws for a named path that is taken.
  public static func write(
    _ bytes: [UInt8], beside file: String, named path: String?
  ) throws(FileError) -> String {
    if let path {
      try create(path, bytes)
      return path
    }
    for number in 1... {
      let path = file + mark + (number == 1 ? "" : "-\(number)") + ".csv"
      do throws(FileError) {
        try create(path, bytes)
        return path
      } catch {
        guard error.code == EEXIST else { throw error }
        if (try? FileBytes.read(path)) == bytes { return path }
      }
    }
    return file
  }

  /// The name of the table whose refused rows a file holds: `a.csv` of `a.csv.ditolak-2.csv`.
  static func original(of name: String) -> String {
    var name = name[...]
    while name.hasSuffix(".csv"), let place = name.ranges(of: mark).last {
      let rest = name[place.upperBound...].dropLast(4)
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
