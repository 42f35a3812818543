import Glibc

/// The locale, which decides how wide characters are and whether they can be sent at all.
struct TerminalLocale: Equatable {
  /// The locale that was asked for, and whether its characters are UTF-8.
  enum Source {
    /// It is UTF-8 itself.
    case own
    /// It is not, but C.UTF-8 is there.
    case fallback
    /// There is no UTF-8: ASCII alone.
    case none
  }

  /// Where the characters come from.
  let source: Source
  /// The locale's name for characters, as the system has it now.
  let name: String
  /// Its codeset.
  let codeset: String

  /// Takes the person's locale, or C.UTF-8 where it is not UTF-8.
  static func adopt() -> TerminalLocale {
    setlocale(LC_CTYPE, "")
    if isUTF8 { return TerminalLocale(.own) }
    setlocale(LC_CTYPE, "C.UTF-8")
    return TerminalLocale(isUTF8 ? .fallback : .none)
  }

  private init(_ source: Source) {
    self.source = source
    name = setlocale(LC_CTYPE, nil).map { String(cString: $0) } ?? ""
    codeset = TerminalLocale.codeset
  }

  private static var isUTF8: Bool { codeset == "UTF-8" || codeset == "utf8" }

  private static var codeset: String {
    nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } ?? ""
  }
}
