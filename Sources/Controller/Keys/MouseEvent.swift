/// What the mouse did, on one cell.
public struct MouseEvent: Hashable, Sendable {
  /// What it did.
  public enum Kind: Sendable {
    /// The left button went down.
    case press
    /// It went down a second time on the same cell, within 400 ms; the first was a `press`.
    case doublePress
    /// The wheel turned by one notch.
    case wheelUp, wheelDown
  }

  /// The column, from 0.
  public let x: Int
  /// The row, from 0.
  public let y: Int
  /// What it did.
  public let kind: Kind

  /// Something that the mouse did on a cell.
  public init(x: Int, y: Int, _ kind: Kind) {
    self.x = x
    self.y = y
    self.kind = kind
  }
}
