import Model

/// What a figure speaks of.
struct FigureCell: Hashable, Sendable {
  /// The region, by its place in the registry.
  let region: Int
  /// The subsector; nil for the whole region.
  let subsector: Subsector?
  let year: Int
  let kind: FigureKind
  /// How much it can be trusted.
  let standing: Standing
  /// The id of its source where a column says it; else it is that of the sheet.
  let source: String?
  /// The id of the record in which it stands, where a column says it.
  let record: String?

  /// The same of a subsector.
  func of(_ subsector: Subsector?) -> FigureCell {
    FigureCell(
      region: region, subsector: subsector, year: year, kind: kind, standing: standing,
      source: source, record: record)
  }
}

/// What the rows of a table say to one figure, added up.
struct FigureSum: Sendable {
  /// The sum of the numbers that are known.
  var sum = 0.0
  /// How many are known.
  var known = 0
  /// How many are not.
  var unknown = 0
  /// What is said in place of a number.
  var state: FigureValue?
  /// The number of each category and kecamatan, to see that none is counted twice.
  var parts: [String: FigureValue?] = [:]

  /// What they say together; nil if they say nothing.
  var value: FigureValue? { known > 0 ? FigureValue(sum) : state }
}
