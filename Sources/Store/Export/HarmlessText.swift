/// Text that no spreadsheet takes for a formula: an apostrophe stands before what begins like one.
enum HarmlessText {
  /// The text as it may stand in a cell; one that looks as if it had such an apostrophe gets one
  /// more, so that taking one away gives the text back.
  static func guarded(_ text: String) -> String {
    let rest = text.unicodeScalars.drop { $0 == "'" }
    guard let first = rest.first, isOpening(first) else { return text }
    return "'" + text
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }
}
