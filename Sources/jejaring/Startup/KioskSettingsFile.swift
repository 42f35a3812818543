import Glibc
import Store
import Synchronization

/// The file of a kiosk's settings, which must not vanish once it was there: what it hides would show
/// itself.
final class KioskSettingsFile: Sendable {
  private let path: String
  private let isNeeded: Mutex<Bool>

  /// The file among a kiosk's; one that somebody named has to be there.
  init(_ files: KioskFiles) {
    path = files.settings
    isNeeded = Mutex(files.areNamed)
  }

  /// The settings now; throws where they cannot be read, or are gone.
  func read() throws(KioskFault) -> KioskSettings {
    let settings = try KioskSettings.read(path, mayBeAbsent: !isNeeded.withLock { $0 })
    if access(path, F_OK) == 0 { isNeeded.withLock { $0 = true } }
    return settings
  }
}
