import Glibc

/// What the environment says of the terminal.
public struct TerminalSetting: Equatable, Sendable {
  /// TERM; nil if it is not set.
  public var term: String?
  /// COLORTERM.
  public var colourTerm: String?
  /// Whether TMUX is set.
  public var isInTmux: Bool
  /// Whether NO_COLOR is set.
  public var asksForNoColour: Bool

  /// A setting of one's own.
  public init(
    term: String?, colourTerm: String? = nil, isInTmux: Bool = false,
    asksForNoColour: Bool = false
  ) {
    self.term = term
    self.colourTerm = colourTerm
    self.isInTmux = isInTmux
    self.asksForNoColour = asksForNoColour
  }

  /// What the environment of this process says.
  public static var current: TerminalSetting {
    TerminalSetting(
      term: variable("TERM"), colourTerm: variable("COLORTERM"), isInTmux: variable("TMUX") != nil,
      asksForNoColour: variable("NO_COLOR") != nil)
  }

  /// Whether the terminal is said to show any colour.
  public var announcesTrueColour: Bool { colourTerm == "truecolor" || colourTerm == "24bit" }

  /// The family of the terminal.
  public var family: TerminalFamily { TerminalFamily(name: term ?? "", isInTmux: isInTmux) }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
