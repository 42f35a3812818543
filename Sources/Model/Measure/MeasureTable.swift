/// A measure over several areas: the content of a heatmap.
public struct MeasureTable: Equatable, Sendable {
  /// The measure.
  public let measure: Measure
  /// The year asked for; nil is the newest of each cell.
  public let year: Int?
  /// One row an area, in the order in which they were asked for; after them those of their parts.
  public let rows: [MeasureRow]
  /// How many of the rows, the last ones, are parts of others: they are in no total.
  public let inner: Int
  /// The share of cells that an aggregate needs.
  public let threshold: Double
  /// What in the numbers looks as if it had not been counted.
  public let marks: Set<DataMark>
  /// The subsectors that are measured anywhere in the table.
  public let scope: [Subsector]
  /// The largest number in the table; 0 if there is none.
  public let largest: Double
  /// The smallest number in the table; 0 if there is none.
  public let smallest: Double
  /// The largest aggregate of a row; 0 if there is none.
  public let largestAggregate: Double
  /// The years of the cells; nil if none has one.
  public let years: ClosedRange<Int>?
  /// Whether any cell is indicative.
  public let isIndicative: Bool
  /// One aggregate a subsector over the rows: their sum, or for levels, shares and figures per head
  /// their mean; nil below the threshold.
  public let columnAggregates: [Double?]

  /// Whether a number is known in any cell.
  public var hasNumbers: Bool { !scope.isEmpty }

  /// The table of a measure over rows, the last `inner` of which are parts of the others.
  public init(
    measure: Measure, year: Int?, rows: [MeasureRow], inner: Int = 0,
    threshold: Double = Availability.threshold, marks: Set<DataMark> = []
  ) {
    self.threshold = threshold
    self.measure = measure
    self.year = year
    self.rows = rows
    self.inner = inner
    self.marks = marks
    let outer = rows.dropLast(inner)
    let scope = Subsector.allCases.filter { subsector in
      rows.contains { $0[subsector].value.number != nil }
    }
    self.scope = scope
    largestAggregate =
      rows.compactMap {
        $0.aggregate(of: measure, in: scope, threshold: threshold)
      }.max() ?? 0
    let years = rows.flatMap { $0.cells.compactMap(\.year) }
    self.years = years.min().flatMap { first in years.max().map { first...$0 } }
    isIndicative = rows.contains { $0.cells.contains(where: \.isIndicative) }
    let numbers = rows.flatMap { $0.cells.compactMap(\.value.number) }
    largest = numbers.max() ?? 0
    smallest = numbers.min() ?? 0
    columnAggregates = Subsector.allCases.map { subsector in
      let known = outer.compactMap { $0[subsector].value.number }
      guard measure.form.hasAggregate || measure.form == .share,
        Availability(known: known.count, of: outer.count).suffices(threshold)
      else { return nil }
      return Self.aggregate(known, of: measure)
    }
  }

  /// The aggregate of one of its rows; nil where too little of it is known.
  public func aggregate(of row: MeasureRow) -> Double? {
    row.aggregate(of: measure, in: scope, threshold: threshold)
  }

  private static func aggregate(_ numbers: [Double], of measure: Measure) -> Double? {
    guard measure == .businessesPerHead, !numbers.isEmpty else {
      return MeasureRow.aggregate(numbers, of: measure)
    }
    return numbers.reduce(0, +) / Double(numbers.count)
  }
}
