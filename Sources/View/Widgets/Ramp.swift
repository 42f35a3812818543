import Controller

/// The steps of the ramp.
enum Ramp {
  /// The role of a place on the ramp, 0 to 1.
  static func role(_ place: Double) -> Role {
    let last = Role.ramp.count - 1
    return Role.ramp[min(last, max(0, Int((place * Double(last)).rounded())))]
  }

  /// The role of a step; steps beyond the ramp get its end.
  static func role(step: Int) -> Role {
    Role.ramp[min(Role.ramp.count - 1, max(0, step))]
  }

  /// The ink that can be read on a step.
  static func ink(step: Int) -> Role { step < 3 ? .text : .ground }

  private static let eighths: [Unicode.Scalar] = ["▁", "▂", "▃", "▄", "▅", "▆", "█"]
  private static let shades: [Unicode.Scalar] = ["░", "░", "░", "▒", "▒", "▓", "█"]
  private static let letters: [Unicode.Scalar] = ["1", "2", "3", "4", "5", "6", "7"]

  /// The glyph of a step where colour does not carry it.
  static func glyph(step: Int, _ glyphs: GlyphTier) -> Unicode.Scalar {
    let table =
      switch glyphs {
      case .full: eighths
      case .blocks: shades
      case .ascii: letters
      }
    return table[min(table.count - 1, max(0, step))]
  }

  /// The shade that fills a cell where neither colour nor a number carries it.
  static func shade(step: Int) -> Unicode.Scalar { shades[min(6, max(0, step))] }
}
