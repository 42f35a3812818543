import Controller
import Model

/// A frame as an SVG picture that looks the same in every viewer: an exact grid, blocks, lines and
/// braille as shapes, text stretched to its cells, nothing from outside.
public struct SVGPicture {
  private let theme: Theme
  private var grounds = RectLayer()
  private var shapes = RectLayer()
  private var dots = DotLayer()
  private var text = TextLayer()

  /// The picture of `frame` in the colours of `theme`: 12 by 24 pixels a cell and a margin.
  ///
  /// What the theme leaves to the terminal is light grey on near-black. The same frame and theme
  /// give the same bytes.
  public static func svg(of frame: Frame, theme: Theme) -> String {
    var picture = SVGPicture(theme: theme)
    picture.draw(frame.canvas)
    return picture.document(of: frame)
  }

  private init(theme: Theme) {
    self.theme = theme
  }

  private mutating func draw(_ canvas: Canvas) {
    for y in 0..<canvas.size.height {
      for x in 0..<canvas.size.width {
        guard let cell = canvas[x, y], cell.width > 0 else { continue }
        draw(cell, x, y)
      }
    }
    text.finish()
  }

  private mutating func draw(_ cell: Cell, _ x: Int, _ y: Int) {
    let box = CellBox(column: x, row: y, columns: Int(cell.width))
    let paint = theme.paint(cell.style)
    let colours = PictureInk(paint)
    if colours.ground != ground { grounds.add(box.rect, colours.ground) }
    if paint.isUnderlined { shapes.add(box.underline, colours.ink) }
    guard cell.scalar != " " || cell.firstMark != nil else { return }
    if drawShape(cell.scalar, box, colours) { return }
    let style = TextStyle(colour: colours.ink, isBold: paint.isBold)
    text.add(cell, column: x, row: y, style: style)
  }

  /// Draws a block, a line or braille; false for a scalar that a font has to draw.
  private mutating func drawShape(
    _ scalar: Unicode.Scalar, _ box: CellBox, _ colours: PictureInk
  ) -> Bool {
    if let block = BlockShape(scalar) {
      for part in block.parts { shapes.add(box.placed(part), colours.mixed(block.ink)) }
      return true
    }
    if let line = BoxLine(scalar) {
      for part in line.parts { shapes.add(box.placed(part), colours.ink) }
      return true
    }
    return dots.add(scalar, box, colours.ink)
  }

  private var ground: RGB { PictureInk(theme.paint(.text)).ground }

  private static let fonts =
    "'DejaVu Sans Mono',Menlo,Consolas,'Liberation Mono','Noto Sans Mono',monospace"

  private func document(of frame: Frame) -> String {
    let margin = CellBox.margin
    let width = frame.canvas.size.width * CellBox.width + 2 * margin
    let height = frame.canvas.size.height * CellBox.height + 2 * margin
    return """
      <svg xmlns="http://www.w3.org/2000/svg" role="img" width="\(width * 3 / 4)" \
      height="\(height * 3 / 4)" viewBox="-\(margin) -\(margin) \(width) \(height)">
      <title>\(XMLText.escaped(DisplayText(frame.title).text))</title>
      <g shape-rendering="crispEdges">
      <path fill="#\(ground.hex)" d="M-\(margin) -\(margin)h\(width)v\(height)h-\(width)z"/>
      \(grounds.svg)\(shapes.svg)</g>
      \(dots.svg)<g font-family="\(Self.fonts)" font-size="\(CellBox.fontSize)">
      \(text.svg)</g>
      \(caret(of: frame))</svg>

      """
  }

  private func caret(of frame: Frame) -> String {
    guard let cursor = frame.cursor, frame.canvas[cursor.x, cursor.y] != nil else { return "" }
    let colour = PictureInk(theme.paint(.accent)).ink
    let rect = CellBox(column: cursor.x, row: cursor.y).caret
    return "<path fill=\"#\(colour.hex)\" d=\"\(rect.path)\"/>\n"
  }
}
