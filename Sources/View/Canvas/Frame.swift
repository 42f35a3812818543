/// All that the terminal has to show: the canvas, the cursor and the window's title.
public struct Frame: Equatable, Sendable {
  /// The cells.
  public var canvas: Canvas
  /// Where the terminal's cursor stands; nil hides it.
  public var cursor: Point?
  /// The window's title.
  public var title: String
  /// What answers to the mouse; where two overlap the later one does.
  public var targets: [Target] = []

  /// A frame with a hidden cursor.
  public init(canvas: Canvas, cursor: Point? = nil, title: String) {
    self.canvas = canvas
    self.cursor = cursor
    self.title = title
  }
}
