import View

/// Turns styles into pens, for one theme at a time.
struct Painter {
  private var theme: Theme?
  private var colours: PenColours
  private let depth: ColourDepth
  private var pens: [Pen?] = []
  private var liftedNeedsReverse = false

  /// A painter for a terminal of a depth.
  init(_ depth: ColourDepth, hasDefaults: Bool) {
    self.depth = depth
    colours = PenColours(depth, hasDefaults: hasDefaults)
  }

  /// Paints with `theme` from now on; whether that is another than before.
  mutating func use(_ theme: Theme) -> Bool {
    guard theme != self.theme else { return false }
    self.theme = theme
    pens = Array(repeating: nil, count: Style.count)
    let lifted = colours.number(of: theme.look(.lifted).colour)
    liftedNeedsReverse = lifted == colours.number(of: theme.look(.ground).colour)
    return true
  }

  /// What cells of a style are painted with.
  mutating func pen(_ style: Style) -> Pen {
    guard let theme, pens.indices.contains(style.index) else { return .plain }
    if let pen = pens[style.index] { return pen }
    let paint = theme.paint(style)
    var pen = colours.pen(ink: paint.ink, ground: paint.ground)
    // Where bold means bright, bold black is a grey that is lost on a coloured ground.
    let greys = depth <= .sixteen && pen.ink == 0
    if paint.isBold && !greys { pen.attributes.insert(.bold) }
    // Eight colours have one light grey: what is quieter than text is dim.
    let isFaint = depth == .eight && (style.ink == .label || style.ink == .rule)
    if paint.isDim || isFaint { pen.attributes.insert(.dim) }
    if paint.isUnderlined { pen.attributes.insert(.underline) }
    // The row under the cursor stays visible where its ground is no other colour.
    let isLifted = style.ground == .lifted && liftedNeedsReverse
    if paint.isReversed || isLifted { pen.attributes.insert(.reverse) }
    pens[style.index] = pen
    return pen
  }
}
