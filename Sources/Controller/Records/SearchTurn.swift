import Synchronization

/// Which search was asked for last, seen from the thread that searches and from the loop.
public final class SearchTurn: Sendable {
  private let last = Atomic<Int>(0)

  /// Before any search.
  public init() {}

  /// The number of the search that was asked for last.
  public var number: Int { last.load(ordering: .relaxed) }

  /// The number of the next search; every earlier one is overtaken.
  func next() -> Int { last.add(1, ordering: .relaxed).newValue }

  /// Overtakes every search.
  func overtake() { _ = next() }
}

extension SearchTurn: Equatable {
  /// Always: what is under way says nothing of what is shown.
  public static func == (left: SearchTurn, right: SearchTurn) -> Bool { true }
}
