import Model

/// What a figure speaks of.
struct FigureCell: Hashable, Sendable {
  /// The region, by its place in the registry.
  let region: Int
  /// The subsector; nil for the whole region.
  let subsector: Subsector?
  let year: Int
  let kind: FigureKind
}

/// What the rows of a table say to one figure, added up.
struct FigureSum: Sendable {
  /// The sum of the numbers that are known.
  var sum = 0.0
  /// How many are known.
  var known = 0
  /// How many are not.
  var unknown = 0
  /// The number of each category and kecamatan, to see that none is counted twice.
  var parts: [String: Double?] = [:]
}
