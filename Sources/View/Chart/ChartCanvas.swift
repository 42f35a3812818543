/// The shapes of a chart, as SVG; units are pixels at 96 an inch.
struct ChartCanvas {
  /// Where a text stands from its place.
  enum Anchor: String {
    case start, middle, end
  }

  private(set) var elements = ""

  /// Puts a colour below all that was drawn.
  mutating func ground(_ colour: RGB) {
    elements = "<rect width=\"100%\" height=\"100%\" fill=\"#\(colour.hex)\"/>\n" + elements
  }

  mutating func rect(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ fill: RGB, stroke: RGB? = nil
  ) {
    guard width > 0, height > 0 else { return }
    let line = stroke.map { " stroke=\"#\($0.hex)\" stroke-width=\"1\"" } ?? ""
    elements +=
      "<rect x=\"\(Self.text(x))\" y=\"\(Self.text(y))\" width=\"\(Self.text(width))\" "
      + "height=\"\(Self.text(height))\" fill=\"#\(fill.hex)\"\(line)/>\n"
  }

  /// Writes a text on its base line; returns how wide it is taken to be.
  @discardableResult
  mutating func text(
    _ text: String, _ x: Double, _ y: Double, size: Double, _ colour: RGB, bold: Bool = false,
    _ anchor: Anchor = .start, room: Double = .infinity
  ) -> Double {
    let shown = ChartText.cut(text, size, bold: bold, room: room)
    guard !shown.isEmpty else { return 0 }
    let weight = bold ? " font-weight=\"bold\"" : ""
    let place = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    elements +=
      "<text x=\"\(Self.text(x))\" y=\"\(Self.text(y))\" font-size=\"\(Self.text(size))\" "
      + "fill=\"#\(colour.hex)\"\(weight)\(place)>\(XMLText.escaped(shown))</text>\n"
    return ChartText.width(shown, size, bold: bold)
  }

  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ colour: RGB, width: Double = 1
  ) {
    elements +=
      "<line x1=\"\(Self.text(x1))\" y1=\"\(Self.text(y1))\" x2=\"\(Self.text(x2))\" "
      + "y2=\"\(Self.text(y2))\" stroke=\"#\(colour.hex)\" stroke-width=\"\(Self.text(width))\"/>\n"
  }

  mutating func circle(_ x: Double, _ y: Double, _ radius: Double, _ fill: RGB, stroke: RGB? = nil)
  {
    let line = stroke.map { " stroke=\"#\($0.hex)\" stroke-width=\"0.8\"" } ?? ""
    elements +=
      "<circle cx=\"\(Self.text(x))\" cy=\"\(Self.text(y))\" r=\"\(Self.text(radius))\" "
      + "fill=\"#\(fill.hex)\"\(line)/>\n"
  }

  /// A path of SVG's own letters, filled.
  mutating func path(_ data: String, _ fill: RGB) {
    elements += "<path d=\"\(data)\" fill=\"#\(fill.hex)\" fill-rule=\"evenodd\"/>\n"
  }

  /// What is drawn until `endClip` is cut to a rectangle.
  mutating func beginClip(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    elements +=
      "<clipPath id=\"page\"><rect x=\"\(Self.text(x))\" y=\"\(Self.text(y))\" "
      + "width=\"\(Self.text(width))\" height=\"\(Self.text(height))\"/></clipPath>"
      + "<g clip-path=\"url(#page)\">\n"
  }

  mutating func endClip() { elements += "</g>\n" }

  /// A text that stands out from whatever lies below it.
  mutating func halo(
    _ text: String, _ x: Double, _ y: Double, size: Double, _ colour: RGB, _ around: RGB
  ) {
    // Twice: not every program that draws it knows which of line and filling comes first.
    elements +=
      "<text x=\"\(Self.text(x))\" y=\"\(Self.text(y))\" font-size=\"\(Self.text(size))\" "
      + "fill=\"none\" stroke=\"#\(around.hex)\" stroke-width=\"3\" stroke-linejoin=\"round\" "
      + "aria-hidden=\"true\">\(XMLText.escaped(text))</text>\n"
    self.text(text, x, y, size: size, colour)
  }

  /// A number with one decimal at most.
  static func text(_ number: Double) -> String {
    guard number.isFinite, number.magnitude < 1e9 else { return "0" }
    let tenths = Int((number * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }
}
