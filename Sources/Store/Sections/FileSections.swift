import Model

/// The lists of records in each of the store's files, made once.
enum FileSections {
  /// The lists of a city's file: what is small and looked at first comes first.
  static let city: [Section<CityHoldings>] = [
    Section(\.designations), Section(\.sources), Section(\.potentials),
    Section(\.organisations), Section(\.spaces), Section(\.programmes), Section(\.needs),
    Section(\.offers), Section(\.followUps), Section(\.facilitations), Section(\.assessments),
    Section(\.examples), Section(\.persons),
    Section(\.communities),
  ]

  /// The lists of `reference.json`.
  static let reference: [Section<Reference>] = [
    Section(\.sources), Section(\.groups), Section(\.memberCounts), Section(\.designations),
    Section(\.principles), Section(\.jurus), Section(\.facts),
  ]

  /// The lists of an edition's file.
  static let edition: [Section<EditionHoldings>] = [
    Section(\.sources), Section(\.recommendations),
  ]
}
