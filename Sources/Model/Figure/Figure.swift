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

  /// Whether a figure of its kind that is entered with a standing and a source takes its place.
  ///
  /// A verified figure is corrected by the region's own entry, or from the source that it is of.
  public func isCorrected(by other: Standing, source: String?) -> Bool {
    switch (standing, other) {
    case (.entry, .entry), (.verified, .entry): true
    case (.verified, .official): self.source == source
    default: standing == other && self.source == source
    }
  }

  /// The unit of the value.
  public var unit: Unit { kind.unit }
}
