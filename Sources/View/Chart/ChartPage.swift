import Controller
import Model

/// A chart's page: title, what it shows, the content, and at its foot the sources and the date.
struct ChartPage {
  /// The room left and right of the content.
  static let margin = 36.0
  private static let fonts = "'DejaVu Sans',Verdana,'Noto Sans',sans-serif"

  /// The colours.
  let colours: ChartColours
  /// The page's width.
  let width: Double
  private let title: String
  private let subtitle: String

  init(_ title: String, _ subtitle: String, width: Double, _ colours: ChartColours) {
    (self.title, self.subtitle) = (DisplayText(title).text, DisplayText(subtitle).text)
    (self.width, self.colours) = (width, colours)
  }

  /// The width of the content.
  var room: Double { width - 2 * Self.margin }

  /// The page with its content, which is drawn from a height on and says where it ends.
  func svg(
    _ foot: ChartFoot, _ content: (inout ChartCanvas, _ top: Double) -> Double
  ) -> String {
    var canvas = ChartCanvas()
    let margin = Self.margin
    canvas.text(title, margin, 50, size: 22, colours.text, bold: true, room: room)
    var y = 50.0
    for line in ChartText.lines(subtitle, 13, room: room) {
      y += 20
      canvas.text(line, margin, y, size: 13, colours.label, room: room)
    }
    y = content(&canvas, y + 22)
    y += 18
    canvas.line(margin, y, width - margin, y, colours.rule)
    for line in foot.lines(room: room) {
      y += 17
      canvas.text(line, margin, y, size: 11, colours.label, room: room)
    }
    canvas.ground(colours.ground)
    return Self.svg(title, description: subtitle, width: width, height: y + 24, canvas)
  }

  /// The file of what was drawn.
  static func svg(
    _ title: String, description: String?, width: Double, height: Double, _ canvas: ChartCanvas
  ) -> String {
    let said = description.map { "\n<desc>\(XMLText.escaped($0))</desc>" } ?? ""
    return """
      <svg xmlns="http://www.w3.org/2000/svg" role="img" width="\(ChartCanvas.text(width))" \
      height="\(ChartCanvas.text(height))" viewBox="0 0 \(ChartCanvas.text(width)) \
      \(ChartCanvas.text(height))" font-family="\(fonts)">
      <title>\(XMLText.escaped(title))</title>\(said)
      \(canvas.elements)</svg>

      """
  }
}
