/// How many colours are sent, by which description of the terminal, and why.
public struct ColourPlan: Equatable, Sendable {
  /// What decided.
  public enum Reason: Equatable, Sendable {
    /// `--colors` asked for it.
    case asked
    /// `NO_COLOR` is set.
    case noColour
    /// COLORTERM announces true colour.
    case announced
    /// tmux turns true colour into what its own terminal shows.
    case insideTmux
    /// TERM is the name of a terminal in true colour.
    case named
    /// What terminfo says of TERM.
    case described
    /// TERM is not described here, but its family has a palette of 256.
    case family
    /// More was asked for than can be sent to this terminal.
    case limited
  }

  /// How many colours are sent.
  public let depth: ColourDepth
  /// Whether the program's own description of the terminal is used.
  public let usesOwnEntry: Bool
  /// What decided.
  public let reason: Reason

  /// A plan for a terminal that terminfo gives `systemColours`, nil where it does not know TERM.
  package init(
    _ setting: TerminalSetting, _ choice: ColourChoice, systemColours: Int?,
    canUseOwn: Bool = true
  ) {
    let hasOwn = canUseOwn && setting.family.hasOwnEntry
    let isDirect = setting.term?.contains("-direct") ?? false
    // Descriptions in true colour have palettes of 8, and ask for RGB in several ways.
    let needsOwn = hasOwn && (isDirect || systemColours == nil)
    let described = ColourDepth(describedColours: systemColours ?? 0)
    let wish = choice.depth ?? (setting.asksForNoColour ? ColourDepth.none : nil)
    guard let wish else {
      let isAnnounced = setting.announcesTrueColour || setting.isInTmux || isDirect
      if hasOwn && isAnnounced {
        self.init(
          .direct, true,
          setting.announcesTrueColour ? .announced : isDirect ? .named : .insideTmux)
      } else {
        self.init(needsOwn ? .palette : described, needsOwn, needsOwn ? .family : .described)
      }
      return
    }
    let usesOwn = needsOwn || hasOwn && wish > described
    let depth = usesOwn ? wish : min(wish, described)
    let decided: Reason = choice == .auto ? .noColour : .asked
    self.init(depth, usesOwn, depth == wish ? decided : .limited)
  }

  private init(_ depth: ColourDepth, _ usesOwnEntry: Bool, _ reason: Reason) {
    self.depth = depth
    self.usesOwnEntry = usesOwnEntry
    self.reason = reason
  }
}
