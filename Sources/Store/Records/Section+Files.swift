import Model

extension Section where Owner == CityHoldings {
  /// The lists of a city's file: what is small and looked at first comes first.
  static var city: [Section] {
    [
      Section(\.designations), Section(\.sources), Section(\.potentials),
      Section(\.organisations), Section(\.spaces), Section(\.programmes), Section(\.needs),
      Section(\.offers), Section(\.followUps), Section(\.facilitations), Section(\.persons),
      Section(\.communities),
    ]
  }
}

extension Section where Owner == Reference {
  /// The lists of `reference.json`.
  static var reference: [Section] {
    [
      Section(\.sources), Section(\.groups), Section(\.memberCounts), Section(\.designations),
      Section(\.principles), Section(\.jurus), Section(\.facts),
    ]
  }
}

extension Section where Owner == EditionHoldings {
  /// The lists of an edition's file.
  static var edition: [Section] {
    [Section(\.sources), Section(\.recommendations)]
  }
}
