import Model

/// Which step of the ramp a mark gets.
public struct MapScale: Equatable, Sendable {
  /// The steps; the lowest of the ramp is left out, which would be lost among the dots of the land.
  public static let steps = HeatmapScale.steps - 1

  /// The number at the low end.
  public let low: Double
  /// The number at the high end.
  public let high: Double
  /// The heatmap's scale, where the two are alike.
  private let ramp: HeatmapScale?

  /// The scale of a table of one cell a region; of means, from the least to the largest of them.
  init(_ table: MeasureTable, areMeans: Bool = false) {
    guard areMeans, table.largest > table.smallest else {
      let ramp = HeatmapScale(table)
      (low, high, self.ramp) = (ramp.low, ramp.high, ramp)
      return
    }
    (low, high, ramp) = (table.smallest, table.largest, nil)
  }

  /// Whether equal steps are equal ratios.
  public var isLogarithmic: Bool { ramp?.isLogarithmic ?? false }

  /// The step of a number, 0 to 5.
  public func step(of number: Double) -> Int {
    let place = ramp?.place(of: number) ?? (number - low) / (high - low)
    guard place.isFinite else { return number > low ? Self.steps - 1 : 0 }
    let last = Self.steps - 1
    return min(last, max(0, Int((min(1, max(0, place)) * Double(last)).rounded())))
  }
}
