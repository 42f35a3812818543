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
