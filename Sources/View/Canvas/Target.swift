import Controller

/// A part of a frame that answers to the mouse.
public struct Target: Equatable, Sendable {
  /// The cells.
  public let rect: Rect
  /// What a press on them does.
  public let action: Action
  /// Whether each of the cells is a place of its own.
  private let isField: Bool

  /// Cells that do something when they are pressed.
  public init(_ rect: Rect, _ action: Action) {
    self.rect = rect
    self.action = action
    isField = false
  }

  /// A field of cells, each of which takes itself, counted from the field's corner.
  init(field rect: Rect) {
    self.rect = rect
    action = .screen(.select(row: 0, column: 0))
    isField = true
  }

  /// What a press on one of its cells does.
  func action(x: Int, y: Int) -> Action {
    isField ? .screen(.select(row: y - rect.y, column: x - rect.x)) : action
  }
}

extension Frame {
  /// What the mouse does in this frame: a press takes what lies there, a second press opens it,
  /// the wheel moves the cursor by three rows.
  public func actions(of event: MouseEvent) -> [Action] {
    switch event.kind {
    case .wheelUp: return Array(repeating: .key(.up), count: 3)
    case .wheelDown: return Array(repeating: .key(.down), count: 3)
    case .press, .doublePress:
      let hit = targets.last { target in
        (target.rect.x..<target.rect.right).contains(event.x)
          && (target.rect.y..<target.rect.bottom).contains(event.y)
      }
      guard let hit else { return [] }
      guard event.kind == .doublePress, case .screen(.select) = hit.action else {
        return [hit.action(x: event.x, y: event.y)]
      }
      return [.screen(.open)]
    }
  }
}
