import Glibc

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

  private static var names: [String] {
    var names: [String] = []
    var place = environ
    while let entry = place.pointee {
      names.append(String(cString: entry).prefix { $0 != "=" }.description)
      place = place.advanced(by: 1)
    }
    return names
  }
}
