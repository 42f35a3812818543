/// The control strings that ncurses does not send for us.
struct ScreenModes {
  private static let pasteOn = "\u{1b}[?2004h"
  private static let pasteOff = "\u{1b}[?2004l"
  private static let mouseOff = "\u{1b}[?1000l\u{1b}[?1002l\u{1b}[?1003l\u{1b}[?1006l"

  /// Sent after the screen is taken.
  let enter: String
  /// Sent before the screen is given back.
  let leave: String
  /// Undoes everything at once, also what ncurses has sent; for crashes and sudden ends.
  let restore: String
  private let isXtermLike: Bool

  /// The strings that suit a terminal.
  init(_ term: TerminalDescription) {
    isXtermLike = term.isXtermLike
    // xterm's own entry keeps the title with the screen; others need to be asked.
    let keepsTitle = term.string("smcup")?.contains("[22;0") ?? false
    let titleStack = isXtermLike && !keepsTitle
    enter = (titleStack ? "\u{1b}[22;0t" : "") + (isXtermLike ? ScreenModes.pasteOn : "")
    leave =
      (isXtermLike ? ScreenModes.mouseOff + ScreenModes.pasteOff : "")
      + (titleStack ? "\u{1b}[23;0t" : "")
    // Without a screen of its own the terminal keeps what we drew: clear it.
    let back = term.string("rmcup") ?? term.string("clear") ?? "\r\n"
    restore =
      leave + (term.string("sgr0") ?? "") + (term.string("op") ?? "")
      + (term.string("rmkx") ?? "") + back + (term.string("cnorm") ?? "")
  }

  /// Sets the window's title, where the terminal has one.
  func title(_ text: String) -> String {
    guard isXtermLike else { return "" }
    let safe = text.unicodeScalars.filter { $0.value >= 0x20 && !(0x7f...0x9f).contains($0.value) }
    return "\u{1b}]2;" + String(String.UnicodeScalarView(safe)) + "\u{7}"
  }
}
