import Glibc
import Model

/// Hashes of passwords by crypt(3) with yescrypt (`$y$`), from the system's libcrypt.
public enum PasswordHash {
  /// Bytes of randomness in a salt.
  private static let saltBytes = 16

  private typealias Crypt =
    @convention(c) (UnsafePointer<CChar>, UnsafePointer<CChar>) -> UnsafeMutablePointer<CChar>?
  private typealias Salt =
    @convention(c) (UnsafePointer<CChar>, UInt, UnsafePointer<CChar>, Int32) ->
    UnsafeMutablePointer<CChar>?

  /// The hash of a password with a new salt.
  ///
  /// Throws `KioskFault` where the system has no libcrypt that knows yescrypt.
  public static func make(_ password: String) throws(KioskFault) -> String {
    var random = [CChar](repeating: 0, count: saltBytes)
    guard getentropy(&random, saltBytes) == 0, let gensalt = symbol("crypt_gensalt") else {
      throw missing
    }
    let salt = unsafeBitCast(gensalt, to: Salt.self)("$y$", 0, random, Int32(saltBytes))
    guard let salt, let hash = hash(password, String(cString: salt)), hash.hasPrefix("$y$") else {
      throw missing
    }
    return hash
  }

  /// Whether a password is the one of a hash; compares in constant time.
  public static func matches(_ password: String, _ hash: String) -> Bool {
    guard let made = PasswordHash.hash(password, hash) else { return false }
    let (left, right) = (Array(made.utf8), Array(hash.utf8))
    guard left.count == right.count else { return false }
    return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// Whether passwords can be compared on this system.
  public static var isAvailable: Bool { symbol("crypt") != nil }

  private static var missing: KioskFault {
    KioskFault(
      Bilingual(
        "libcrypt.so.1 dengan yescrypt tidak ada; pasang paket libcrypt1",
        "libcrypt.so.1 with yescrypt is missing; install the package libcrypt1"))
  }

  private static func hash(_ password: String, _ setting: String) -> String? {
    guard let crypt = symbol("crypt"),
      let hash = unsafeBitCast(crypt, to: Crypt.self)(password, setting)
    else { return nil }
    let text = String(cString: hash)
    // libxcrypt answers a failure with a text that begins with an asterisk.
    return text.hasPrefix("*") ? nil : text
  }

  private static func symbol(_ name: String) -> UnsafeMutableRawPointer? {
    dlopen("libcrypt.so.1", RTLD_NOW).flatMap { dlsym($0, name) }
  }
}
