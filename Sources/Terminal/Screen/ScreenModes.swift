/// The control strings that ncurses does not send for us.
struct ScreenModes {
  private static let pasteOn = "\u{1b}[?2004h"
  private static let pasteOff = "\u{1b}[?2004l"
  private static let titleKept = "\u{1b}[22;0t"
  private static let titleBack = "\u{1b}[23;0t"
  private static let syncOff = "\u{1b}[?2026l"
  // The ground's colour, mode 2026, and what every terminal answers: after it nothing more comes.
  private static let questions = "\u{1b}]11;?\u{1b}\\\u{1b}[?2026$p\u{1b}[c"

  /// Sent after the screen is taken.
  let enter: String
  /// Takes the screen, the keypad and the cursor again, as ncurses does at the start.
  let retake: String
  /// Paints with nothing but the terminal's own colours.
  let plain: String
  /// Sent before the screen is given back.
  let leave: String
  /// Undoes everything at once, also what ncurses has sent; for crashes and sudden ends.
  let restore: String
  /// What is asked of the terminal, once; empty where it would not answer.
  let questions: String
  /// Whether reports of the mouse can be asked for, in a form that is read without doubt.
  let hasMouse: Bool
  /// Whether texts can be put on the terminal's clipboard.
  let hasClipboard: Bool
  private let speaksXterm: Bool

  /// The strings that suit a terminal.
  init(_ term: TerminalDescription) {
    speaksXterm = term.speaksXterm
    hasMouse = term.family == .xterm || term.family == .tmux
    hasClipboard = hasMouse
    questions = hasMouse ? ScreenModes.questions : ""
    // xterm's own entry keeps the title with the screen; others need to be asked.
    let keepsTitle = term.string("smcup")?.contains("[22;0") ?? false
    let titleStack = speaksXterm && !keepsTitle
    enter =
      (titleStack ? ScreenModes.titleKept : "") + (speaksXterm ? ScreenModes.pasteOn : "")
      // A character set that was left on by whatever ran before.
      + (hasMouse ? "\u{0f}\u{1b}(B" : "")
    retake = ["smcup", "smkx", "civis"].map { term.string($0) ?? "" }.joined()
    plain = (term.string("sgr0") ?? "") + (term.string("op") ?? "")
    leave =
      (hasMouse ? ScreenModes.mouseOff : "") + (speaksXterm ? ScreenModes.pasteOff : "")
      + (titleStack ? ScreenModes.titleBack : "")
    // Without a screen of its own the terminal keeps what we drew: clear it.
    let back = term.string("rmcup") ?? term.string("clear") ?? "\r\n"
    restore =
      (hasMouse ? ScreenModes.syncOff : "") + leave + plain + (term.string("rmkx") ?? "") + back
      + (term.string("cnorm") ?? "")
  }

  /// Presses and the wheel are reported, as SGR writes them.
  static let mouseOn = "\u{1b}[?1000h\u{1b}[?1006h"
  /// Nothing of the mouse is reported, whoever asked for it.
  static let mouseOff = "\u{1b}[?1000l\u{1b}[?1002l\u{1b}[?1003l\u{1b}[?1006l"
  /// What comes until `frameEnd` is shown at once.
  static let frameStart = "\u{1b}[?2026h"
  /// Ends what `frameStart` began.
  static let frameEnd = syncOff

  /// Sets the window's title, where the terminal has one.
  func title(_ text: String) -> String {
    guard speaksXterm else { return "" }
    let safe = text.unicodeScalars.filter { $0.value >= 0x20 && !(0x7f...0x9f).contains($0.value) }
    return "\u{1b}]2;" + String(String.UnicodeScalarView(safe)) + "\u{7}"
  }
}
