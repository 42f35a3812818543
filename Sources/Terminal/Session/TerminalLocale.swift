import Glibc
import View

/// The locale, which decides how wide characters are and whether they can be sent at all.
enum TerminalLocale {
  /// Takes the person's locale, or C.UTF-8 where it is not UTF-8, and says what can be shown.
  static func adopt() -> GlyphTier {
    setlocale(LC_ALL, "")
    if isUTF8 { return .full }
    setlocale(LC_CTYPE, "C.UTF-8")
    return isUTF8 ? .full : .ascii
  }

  private static var isUTF8: Bool {
    guard let codeset = nl_langinfo(nl_item(CODESET)) else { return false }
    let name = String(cString: codeset)
    return name == "UTF-8" || name == "utf8"
  }
}
