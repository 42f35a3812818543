import Model

/// Which step of the ramp a number gets.
public struct HeatmapScale: Equatable, Sendable {
  /// The steps of the ramp.
  public static let steps = 7

  /// The number at the ramp's low end.
  public let low: Double
  /// The number at the ramp's high end.
  public let high: Double
  /// Whether equal steps are equal ratios.
  public let isLogarithmic: Bool

  /// The scale of a table: levels from 1 to 5; else from the smallest to the largest number,
  /// by ratios where the two are more than a hundredfold apart.
  public init(_ table: MeasureTable) {
    guard table.measure != .level else {
      (low, high, isLogarithmic) = (1, 5, false)
      return
    }
    let positive = table.rows.flatMap { $0.cells.compactMap(\.value.number) }.filter { $0 > 0 }
    let smallest = positive.min() ?? 0
    high = max(table.largest, 0)
    isLogarithmic = smallest > 0 && high / smallest > 100 && !table.measure.isShare
    low = isLogarithmic ? smallest : min(0, table.smallest)
  }

  /// The step of a number, 0 to 6.
  public func step(of number: Double) -> Int {
    let place = self.place(of: number)
    // Sums of numbers near the largest there is are infinite, and have no place among others.
    guard place.isFinite else { return number > low ? Self.steps - 1 : 0 }
    return min(
      Self.steps - 1, max(0, Int((min(1, max(0, place)) * Double(Self.steps - 1)).rounded())))
  }

  /// Where a number stands between the two ends, 0 to 1.
  public func place(of number: Double) -> Double {
    guard high > low else { return number >= high && high > 0 ? 1 : 0 }
    guard isLogarithmic else { return (number - low) / (high - low) }
    guard number > 0 else { return 0 }
    return HeatmapScale.ratio(number, low) / HeatmapScale.ratio(high, low)
  }

  /// The number in the middle of the ramp.
  public var middle: Double {
    isLogarithmic ? (low * high).squareRoot() : (low + high) / 2
  }

  private static func ratio(_ number: Double, _ base: Double) -> Double {
    Logarithm.natural(number / base)
  }
}
