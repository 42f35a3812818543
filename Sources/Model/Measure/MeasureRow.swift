/// The 16 cells of one area.
public struct MeasureRow: Equatable, Sendable {
  /// The area.
  public let area: Area
  /// The year, where an area has a row a year.
  public let period: Int?
  /// One cell a subsector, in their order.
  public let cells: [MeasuredValue]

  /// The cells of an area, one a subsector.
  public init(area: Area, period: Int? = nil, cells: [MeasuredValue]) {
    self.area = area
    self.period = period
    self.cells = cells
  }

  /// The cell of a subsector.
  public subscript(subsector: Subsector) -> MeasuredValue {
    cells.indices.contains(subsector.index) ? cells[subsector.index] : .unknown
  }

  /// Whether a number is known in any cell.
  public var hasNumbers: Bool { cells.contains { $0.value.number != nil } }

  /// How many of the subsectors in `scope` are known.
  public func availability(in scope: [Subsector]) -> Availability {
    let known = scope.filter { self[$0].value.number != nil }.count
    return Availability(known: known, of: scope.count)
  }

  /// The sum, or for levels and shares the mean, over the subsectors in `scope`.
  ///
  /// Nil below the threshold of availability, and of what cannot be summed up in one number.
  public func aggregate(
    of measure: Measure, in scope: [Subsector], threshold: Double = Availability.threshold
  ) -> Double? {
    guard measure.form.hasAggregate || measure.form == .share,
      availability(in: scope).suffices(threshold)
    else { return nil }
    return MeasureRow.aggregate(scope.compactMap { self[$0].value.number }, of: measure)
  }

  static func aggregate(_ numbers: [Double], of measure: Measure) -> Double? {
    guard !numbers.isEmpty else { return nil }
    let sum = numbers.reduce(0, +)
    return measure.isAdditive ? sum : sum / Double(numbers.count)
  }
}

extension MeasureRow {
  /// The sum of what is known, for ordering rows alone; nil if nothing is.
  public var knownSum: Double? {
    let numbers = cells.compactMap(\.value.number)
    return numbers.isEmpty ? nil : numbers.reduce(0, +)
  }
}
