import CNcurses
import View

/// Turns styles into attributes and pairs, for one theme at a time.
struct Painter {
  /// What a cell is painted with.
  struct Brush {
    var attributes: Int32
    var pair: Int32
  }

  private var theme: Theme?
  private var pairs: ColourPairs
  private let depth: ColourDepth
  private var brushes: [Style: Brush] = [:]
  private var liftedNeedsReverse = false

  /// A painter for a terminal of a depth.
  init(_ depth: ColourDepth, hasDefaults: Bool) {
    self.depth = depth
    pairs = ColourPairs(depth, hasDefaults: hasDefaults)
  }

  /// Paints with `theme` from now on; whether that is another than before.
  mutating func use(_ theme: Theme) -> Bool {
    guard theme != self.theme else { return false }
    self.theme = theme
    brushes = [:]
    let lifted = pairs.colour(theme.look(.lifted).colour)
    liftedNeedsReverse = lifted == pairs.colour(theme.look(.ground).colour)
    return true
  }

  /// Whether a blank looks alike in two styles on the same ground.
  mutating func hidesInk(_ one: Style, _ other: Style) -> Bool {
    let attributes = brush(one).attributes
    let shown = Int32(CN_UNDERLINE | CN_REVERSE)
    return attributes == brush(other).attributes && attributes & shown == 0
  }

  /// What cells of a style are painted with.
  mutating func brush(_ style: Style) -> Brush {
    if let brush = brushes[style] { return brush }
    guard let theme else { return Brush(attributes: 0, pair: 0) }
    let paint = theme.paint(style)
    var attributes: Int32 = 0
    if paint.isBold { attributes |= Int32(CN_BOLD) }
    // Eight colours have one light grey: what is quieter than text is dim.
    let isFaint = depth == .eight && (style.ink == .label || style.ink == .rule)
    if paint.isDim || isFaint { attributes |= Int32(CN_DIM) }
    if paint.isUnderlined { attributes |= Int32(CN_UNDERLINE) }
    // The row under the cursor stays visible where its ground is no other colour.
    let isLifted = style.ground == .lifted && liftedNeedsReverse
    if paint.isReversed || isLifted { attributes |= Int32(CN_REVERSE) }
    let brush = Brush(
      attributes: attributes, pair: pairs.number(ink: paint.ink, ground: paint.ground))
    brushes[style] = brush
    return brush
  }
}
