import Glibc
import Model

/// Says which locale is used, and why.
enum LocaleWords {
  static func line(_ locale: TerminalLocale) -> Bilingual {
    let asked = ["LC_ALL", "LC_CTYPE", "LANG"].map { (name: String) in
      getenv(name).map { String(cString: $0) } ?? ""
    }.first { !$0.isEmpty }
    let found = DisplayText(asked ?? "-").text
    let used = DisplayText(locale.name).text + " (" + DisplayText(locale.codeset).text + ")"
    switch locale.source {
    case .own: return Bilingual("lokal: \(used)", "locale: \(used)")
    case .fallback:
      return Bilingual(
        "lokal: \(used), karena \(found) bukan UTF-8",
        "locale: \(used), because \(found) is not UTF-8")
    case .none:
      return Bilingual(
        "lokal: \(used); tanpa UTF-8 hanya ASCII", "locale: \(used); without UTF-8, ASCII alone")
    }
  }
}
