import CTerminal
import View

/// What the font of the Linux console can show.
enum ConsoleFont {
  private static let lines: [UInt16] = [0x2500, 0x2502, 0x2588, 0x2591, 0x2592, 0x2593]
  private static let eighths: [UInt16] = [
    0x2581, 0x2582, 0x2583, 0x2584, 0x2585, 0x2586, 0x2587, 0x2589, 0x258c, 0x258f,
  ]
  private static let braille: [UInt16] = [0x2801, 0x2840, 0x28ff]

  /// The glyphs that the font of the console `descriptor` has; blocks if it does not say.
  static func glyphs(of descriptor: Int32) -> GlyphTier {
    func has(_ glyphs: [UInt16]) -> Bool? {
      let answer = terminal_console_has(descriptor, glyphs, Int32(glyphs.count))
      return answer < 0 ? nil : answer == 1
    }
    guard let hasLines = has(lines) else { return .blocks }
    if has(eighths + braille) == true { return .full }
    return hasLines ? .blocks : .ascii
  }
}
