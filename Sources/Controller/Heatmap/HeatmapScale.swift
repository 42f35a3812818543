import Model

/// Which step of the ramp a number gets.
public struct HeatmapScale: Equatable, Sendable {
  /// The steps of the ramp.
  public static let steps = 7

  /// How the numbers between the two ends are laid out.
  public enum Form: Equatable, Sendable {
    case linear
    case logarithmic
    /// To both sides of a middle, which has the middle step; by ratios, or by differences.
    case diverging(around: Double, byRatios: Bool)
    /// The least numbers of the second and later steps.
    case quantile([Double])
  }

  /// The number at the ramp's low end.
  public let low: Double
  /// The number at the ramp's high end.
  public let high: Double
  /// The number in the middle of the ramp.
  public let middle: Double
  /// How the numbers between them are laid out.
  public let form: Form
  /// Whether numbers beyond the ends get the steps at the ends.
  public let isClipped: Bool

  /// Whether equal steps are equal ratios.
  public var isLogarithmic: Bool { form == .logarithmic }

  /// Whether it goes to both sides of a middle.
  public var isDiverging: Bool {
    if case .diverging = form { return true }
    return false
  }

  /// The scale of a table: levels and shares of their own range; what has a middle around it; else
  /// from the smallest to the largest number, by ratios where the two are more than a hundredfold
  /// apart.
  public init(_ table: MeasureTable, _ kind: HeatmapScaleKind = .automatic) {
    let numbers = table.rows.flatMap { $0.cells.compactMap(\.value.number) }
    switch kind {
    case .quantile: self.init(quantilesOf: numbers)
    case .automatic where table.measure.form.isDiverging:
      // A few things make a number huge: the scale is made for the others.
      let firm = table.rows.flatMap { $0.cells.filter { !$0.isSmall }.compactMap(\.value.number) }
      self.init(
        around: table.measure, firm.isEmpty ? numbers : firm, isWider: firm.count < numbers.count)
    case .automatic where table.measure.isGraded:
      self.init(linear: table.measure == .level ? 1 : 0, table.measure == .level ? 5 : 4)
    case .automatic where table.measure.isPercent && !table.measure.isShare:
      self.init(linear: 0, 1)
    case .automatic, .linear, .logarithmic:
      let least = numbers.filter { $0 > 0 }.min() ?? 0
      let high = max(table.largest, 0)
      let isFar = least > 0 && high / least > 100 && !table.measure.isShare
      guard least > 0, kind == .logarithmic || kind == .automatic && isFar else {
        self.init(linear: min(0, table.smallest), high)
        return
      }
      self.init(logarithmic: least, high)
    }
  }

  private init(linear low: Double, _ high: Double) {
    (self.low, self.high, form, isClipped) = (low, high, .linear, false)
    middle = (low + high) / 2
  }

  private init(logarithmic low: Double, _ high: Double) {
    (self.low, self.high, form, isClipped) = (low, high, .logarithmic, false)
    middle = (low * high).squareRoot()
  }

  /// To both sides of 1 for quotients, by ratios; of 0 for what can be negative.
  private init(around measure: Measure, _ numbers: [Double], isWider: Bool) {
    let isRatio = measure.form == .quotient
    let most = isRatio ? 8.0 : 1
    let least = isRatio ? 1.25 : 0.01
    let far =
      numbers.map { number in
        guard isRatio else { return number.magnitude }
        return number > 0 ? max(number, 1 / number) : most
      }.max() ?? least
    let bound = min(most, max(least, far))
    (low, high, middle) = isRatio ? (1 / bound, bound, 1) : (-bound, bound, 0)
    form = .diverging(around: isRatio ? 1 : 0, byRatios: isRatio)
    isClipped = far > bound || isRatio && numbers.contains(0) || isWider
  }

  private init(quantilesOf numbers: [Double]) {
    let sorted = numbers.filter(\.isFinite).sorted()
    func at(_ part: Int, of parts: Int) -> Double {
      let place = part * sorted.count / parts
      return sorted.indices.contains(place) ? sorted[place] : 0
    }
    (low, high, middle) = (sorted.first ?? 0, sorted.last ?? 0, at(1, of: 2))
    form = .quantile((1..<Self.steps).map { at($0, of: Self.steps) })
    isClipped = false
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
    switch form {
    case .quantile(let breaks):
      return Double(breaks.count { $0 <= number && $0 > low }) / Double(Self.steps - 1)
    case .diverging(let middle, byRatios: false):
      return 0.5 + (number - middle) / (2 * high)
    case .diverging(_, byRatios: true):
      guard number > 0 else { return 0 }
      return 0.5 + Logarithm.natural(number) / (2 * Logarithm.natural(high))
    case .linear, .logarithmic:
      guard high > low else { return number >= high && high > 0 ? 1 : 0 }
      guard isLogarithmic else { return (number - low) / (high - low) }
      guard number > 0 else { return 0 }
      return Logarithm.natural(number / low) / Logarithm.natural(high / low)
    }
  }
}
