/// Which terminals a name stands for, as far as it matters to this program.
public enum TerminalFamily: Sendable {
  /// xterm and those that follow it in colours, modes and replies.
  case xterm
  /// tmux, also where it calls itself screen.
  case tmux
  /// rxvt: titles and pastes as xterm, but another mouse and 256 colours.
  case rxvt
  /// GNU screen.
  case screen
  /// The console of Linux.
  case linux
  /// Any other.
  case other

  private static let followers = [
    "xterm", "foot", "alacritty", "kitty", "konsole", "vte", "gnome", "st-", "iterm", "wezterm",
    "contour", "ghostty", "mintty", "rio",
  ]

  /// The family of a terminal by its name in TERM.
  init(name: String, isInTmux: Bool) {
    if name.hasPrefix("tmux") || isInTmux && name.hasPrefix("screen") {
      self = .tmux
    } else if name.hasPrefix("screen") {
      self = .screen
    } else if name == "linux" || name.hasPrefix("linux-") {
      self = .linux
    } else if name.hasPrefix("rxvt") {
      self = .rxvt
    } else if name == "st" || TerminalFamily.followers.contains(where: { name.hasPrefix($0) }) {
      self = .xterm
    } else {
      self = .other
    }
  }

  /// Whether the family has a description of our own.
  var hasOwnEntry: Bool { self == .xterm || self == .tmux }
}
