/// How many of the cells that a figure rests on are known.
public struct Availability: Hashable, Sendable {
  /// The share of cells that an aggregate or a rank needs where a network sets none.
  public static let threshold = 2.0 / 3

  /// Known cells.
  public let known: Int
  /// All cells of the scope.
  public let total: Int

  /// `known` of `total` cells.
  public init(known: Int, of total: Int) {
    self.known = known
    self.total = total
  }

  /// Whether an aggregate may be given, where a network asks for a share of the cells.
  public func suffices(_ threshold: Double = Availability.threshold) -> Bool {
    total > 0 && Double(known) >= threshold * Double(total)
  }
}
