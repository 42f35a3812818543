/// One figure with all that makes it honest.
public struct Figure: Hashable, Sendable {
  /// What it counts.
  public var kind: FigureKind
  /// What it says.
  public var value: FigureValue
  /// The year that it speaks of.
  public var year: Int
  /// How much it can be trusted.
  public var standing: Standing
  /// The id of its source.
  public var source: String?
  /// Members that this version does not know.
  public var unknown: [UnknownMember] = []

  /// A figure of one year.
  public init(
    kind: FigureKind, value: FigureValue, year: Int, standing: Standing, source: String? = nil
  ) {
    self.kind = kind
    self.value = value
    self.year = year
    self.standing = standing
    self.source = source
  }

  /// The unit of the value.
  public var unit: Unit { kind.unit }
}
