import Glibc
import Model

/// The PIN that leaves a kiosk, kept as a hash in a file of its own that only its owner reads.
public struct KioskPin: Sendable {
  /// The file.
  public let path: String

  /// The fewest characters of a PIN.
  public static let least = 4
  /// The most characters of a PIN.
  public static let most = 64

  /// The PIN of a file.
  public init(path: String) {
    self.path = path
  }

  /// Keeps a PIN's hash.
  ///
  /// Throws `KioskFault` for a PIN that is too short, or where it cannot be.
  public func set(_ pin: String) throws(KioskFault) {
    guard (KioskPin.least...KioskPin.most).contains(pin.count),
      pin.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7f })
    else {
      throw KioskFault(
        Bilingual(
          "PIN perlu \(KioskPin.least) sampai \(KioskPin.most) huruf atau angka",
          "a PIN needs \(KioskPin.least) to \(KioskPin.most) letters or digits"))
    }
    let hash = try PasswordHash.make(pin)
    let mask = umask(0o077)
    defer { umask(mask) }
    do throws(FileError) {
      if let slash = path.lastIndex(of: "/") {
        try AtomicFile.makeFolder(String(path[..<slash]))
      }
      try AtomicFile.write(Array((hash + "\n").utf8), to: path)
    } catch {
      throw KioskFault(error.message)
    }
  }

  /// The hash that was kept; nil if no PIN is set.
  public var hash: String? {
    guard let bytes = try? FileBytes.read(path) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self).prefix { !$0.isNewline }
    return text.hasPrefix("$") ? String(text) : nil
  }
}
