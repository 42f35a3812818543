import Glibc
import Model

/// What the program is told by its environment.
enum Environment {
  /// A variable; nil if it is not set or empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// The language of the locale.
  static var language: Language {
    Language(locale: variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG"))
  }

  /// The folder of a base directory such as `XDG_DATA_HOME`, or its default below the home.
  static func baseFolder(_ name: String, _ fallback: String) -> String {
    if let folder = variable(name), folder.hasPrefix("/") { return folder }
    return (variable("HOME") ?? "/tmp") + "/" + fallback
  }

  /// The year now, by the machine's clock and time zone.
  static var year: Int { Int(today.tm_year) + 1900 }

  /// The day now, such as `2026-11-27`.
  static var date: String {
    let today = today
    let parts = [Int(today.tm_mon) + 1, Int(today.tm_mday)].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(year)-\(parts.joined(separator: "-"))"
  }

  private static var today: tm {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return parts
  }
}
