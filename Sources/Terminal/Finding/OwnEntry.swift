import CTerminal
import Glibc

/// A description of a terminal that the program carries itself; nothing of it is on disk.
enum OwnEntry: String {
  /// The xterm family in true colour.
  case xterm = "jejaring-xterm"
  /// tmux in true colour.
  case tmux = "jejaring-tmux"

  /// The entry of a family; nil if it has none.
  init?(_ family: TerminalFamily) {
    switch family {
    case .xterm: self = .xterm
    case .tmux: self = .tmux
    case .rxvt, .screen, .linux, .other: return nil
    }
  }

  /// Runs `body` with TERMINFO holding the entry, and puts TERMINFO back for later children.
  func lend<Result>(_ body: () -> Result) -> Result {
    let before = getenv("TERMINFO").map { String(cString: $0) }
    setenv("TERMINFO", terminal_entry(self == .tmux ? TERMINAL_TMUX : TERMINAL_XTERM), 1)
    defer {
      if let before { setenv("TERMINFO", before, 1) } else { unsetenv("TERMINFO") }
    }
    return body()
  }
}
