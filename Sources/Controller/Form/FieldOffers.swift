/// What a person is offered for what is typed last in a field.
public struct FieldOffers: Equatable, Sendable {
  /// So many at most.
  static let most = 6

  /// What is offered, the likeliest first.
  public let items: [FieldOffer]
  /// The one that Enter and Tab take, chosen by an arrow; nil while what is typed stays as it is.
  public private(set) var cursor: Int?
  /// How many characters before the cursor it takes the place of.
  public let typedCount: Int

  init(_ items: [FieldOffer], typed: Int) {
    typedCount = typed
    self.items = Array(items.prefix(FieldOffers.most))
  }

  /// The offer that Enter takes.
  var chosen: FieldOffer? { cursor.flatMap { items.indices.contains($0) ? items[$0] : nil } }

  /// Moves among the offers; above the first stands what is typed.
  mutating func move(_ step: Int) {
    let next = (cursor ?? -1) + step
    cursor = next < 0 ? nil : min(next, items.count - 1)
  }
}
