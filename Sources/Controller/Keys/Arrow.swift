/// The keys that move a cursor and that something can be held with.
public enum Arrow: String, Hashable, CaseIterable, Sendable {
  case up, down, left, right, home, end

  /// The key by itself.
  public var key: Key {
    switch self {
    case .up: .up
    case .down: .down
    case .left: .left
    case .right: .right
    case .home: .home
    case .end: .end
    }
  }

  /// The arrow that a key is; nil of any other key.
  public init?(_ key: Key) {
    guard let arrow = Arrow.allCases.first(where: { $0.key == key }) else { return nil }
    self = arrow
  }
}
