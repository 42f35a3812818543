import Glibc

/// Keeps the Linux console from being switched away from by Ctrl-Alt-F1 and the like.
struct KioskConsoleLock {
  // linux/vt.h
  private static let lockSwitch: UInt = 0x560B
  private static let unlockSwitch: UInt = 0x560C

  /// Locks the switch; nil where this is no console, or the unit does not grant it.
  init?() {
    guard ioctl(STDIN_FILENO, KioskConsoleLock.lockSwitch, 0) == 0 else { return nil }
  }

  /// Lets the console be switched again.
  func release() {
    _ = ioctl(STDIN_FILENO, KioskConsoleLock.unlockSwitch, 0)
  }
}
