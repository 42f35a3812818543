/// How the rows of a terminal are shared out: title, tabs, screen, status.
public struct FrameLayout: Equatable, Sendable {
  /// The first row of the screen.
  public let top: Int
  /// The rows of the screen.
  public let rows: Int

  /// The layout of a terminal; a low one has no blank rows around the screen.
  public init(_ size: Size) {
    let isRoomy = size.height >= 20
    top = isRoomy ? 3 : 2
    rows = max(0, size.height - top - (isRoomy ? 2 : 1))
  }

  /// The least size on which anything is drawn.
  public static let least = Size(width: 20, height: 6)
}
