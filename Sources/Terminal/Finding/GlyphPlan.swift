import View

/// Which glyphs are sent, and why.
struct GlyphPlan: Equatable {
  /// What decided.
  enum Reason {
    /// `--ascii` asked for it.
    case asked
    /// There is no locale of UTF-8.
    case locale
    /// The font of the Linux console, or what such fonts have where it does not say.
    case console
    /// Other terminals have them all.
    case terminal
  }

  /// Which glyphs are sent.
  let tier: GlyphTier
  /// What decided.
  let reason: Reason

  /// A plan; the console's font is asked through the descriptor `console`.
  init(
    _ family: TerminalFamily, _ locale: TerminalLocale, _ options: TerminalOptions, console: Int32
  ) {
    if options.isASCII {
      (tier, reason) = (.ascii, .asked)
    } else if locale.source == .none {
      (tier, reason) = (.ascii, .locale)
    } else if family == .linux {
      (tier, reason) = (ConsoleFont.glyphs(of: console), .console)
    } else {
      (tier, reason) = (.full, .terminal)
    }
  }
}
