extension Subsector {
  /// Those of the 17 since 2020 that it stands for: two for APG, one for every other.
  public var officialSubsectors: [OfficialSubsector] {
    OfficialSubsector.allCases.filter { $0.subsector == self }
  }

  /// What becomes of its figures in the taxonomy of 17: APG is split, the others are mapped.
  public var outcomeInSeventeen: TaxonomyOutcome {
    officialSubsectors.count == 1 ? .mapped : .split
  }
}
