import Model

/// A region's strip of 16 cells: the same columns in the same order on every screen.
public struct Fingerprint: Equatable, Sendable {
  /// Each cell's height, 0 to 1; nil where nothing is known.
  public var heights: [Double?]
  /// The flagship that a programme and the region agreed on.
  public var flagship: Subsector?

  /// A strip of which nothing is known.
  public static let unknown = Fingerprint(
    heights: Array(repeating: nil, count: Subsector.count), flagship: nil)

  /// The strip of one region.
  init(heights: [Double?], flagship: Subsector?) {
    self.heights = heights
    self.flagship = flagship
  }

  /// The strip of a region in a measure: levels against 5, shares against the region's largest.
  init(_ holdings: CityHoldings, _ measure: Measure) {
    flagship = holdings.agreedFlagship?.subsector
    let kind = measure.figureKind ?? .level
    let numbers = holdings.countingFigures(kind).map { $0?.value.number }
    let top = measure == .level ? 5 : numbers.compactMap { $0 }.max() ?? 0
    heights = numbers.map { number in
      guard let number else { return nil }
      return top > 0 ? min(1, max(0, number / top)) : 0
    }
  }
}
