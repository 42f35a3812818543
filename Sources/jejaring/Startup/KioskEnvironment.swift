import Glibc
import Store

/// What a kiosk takes from its environment: the terminal, the locale, the folders of its owner.
enum KioskEnvironment {
  private static let kept: Set<String> = [
    "TERM", "COLORTERM", "NO_COLOR", "LANG", "LANGUAGE", "TZ", "HOME", "TMUX", "XDG_CONFIG_HOME",
    "XDG_STATE_HOME", "XDG_DATA_HOME", "JEJARING_STORE", "NOTIFY_SOCKET", "WATCHDOG_USEC",
    "WATCHDOG_PID",
  ]

  /// Unsets everything else: loader and terminfo paths, themes, editors, sizes.
  static func scrub() {
    for name in names where !kept.contains(name) && !name.hasPrefix("LC_") { unsetenv(name) }
  }

  /// The names that the program was started with.
  private static var names: [String] {
    guard let bytes = try? FileBytes.read("/proc/self/environ") else { return dangerous }
    return bytes.split(separator: 0).map { entry in
      String(decoding: entry.prefix { $0 != UInt8(ascii: "=") }, as: UTF8.self)
    }
  }

  private static let dangerous = [
    "LD_PRELOAD", "LD_LIBRARY_PATH", "TERMINFO", "TERMINFO_DIRS", "TERMCAP", "TERMPATH",
    "JEJARING_THEMES", "LINES", "COLUMNS", "LOCPATH", "NLSPATH",
  ]
}
