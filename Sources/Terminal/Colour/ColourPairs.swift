import CNcurses
import View

/// The pairs of ink and ground that the terminal knows by number, made as they are needed.
///
/// ncurses' own `alloc_pair` never gives a pair back, so the numbers are ours.
struct ColourPairs {
  private struct Pair: Hashable {
    let ink: Int32
    let ground: Int32
  }

  private var palette: Palette
  private let depth: ColourDepth
  private let hasDefaults: Bool
  private let limit: Int32
  private var numbers: [Pair: Int32] = [:]

  /// Pairs for a terminal of a depth; without `hasDefaults` its own colours cannot be asked for.
  init(_ depth: ColourDepth, hasDefaults: Bool) {
    self.depth = depth
    self.hasDefaults = hasDefaults
    palette = Palette(depth)
    limit = min(cn_pair_limit(), 65_535)
  }

  /// The number of a pair; 0, the terminal's own colours, where it has no more pairs.
  mutating func number(ink: RGB?, ground: RGB?) -> Int32 {
    guard depth != .none, ink != nil || ground != nil else { return 0 }
    let pair = visible(palette.number(of: ink), on: palette.number(of: ground))
    if let number = numbers[pair] { return number }
    let number = Int32(numbers.count + 1)
    guard number < limit, init_extended_pair(number, pair.ink, pair.ground) == OK else { return 0 }
    numbers[pair] = number
    return number
  }

  /// The number that a colour is painted with; -1 for the terminal's own.
  mutating func colour(_ colour: RGB?) -> Int32 { palette.number(of: colour) }

  /// Two colours that fall together in a small palette would hide the text.
  private func visible(_ ink: Int32, on ground: Int32) -> Pair {
    let ground = ground < 0 && !hasDefaults ? 0 : ground
    let ink = ink < 0 && !hasDefaults ? 7 : ink
    guard depth <= .sixteen, ink == ground, ink >= 0 else { return Pair(ink: ink, ground: ground) }
    return Pair(ink: ground == 7 || ground == 15 ? 0 : 7, ground: ground)
  }
}
