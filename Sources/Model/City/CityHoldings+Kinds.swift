extension CityHoldings {
  /// The kinds of records that a person enters for a region, the most frequent first.
  public static let enteredKinds: [RecordKind] = [
    .community, .organisation, .space, .person, .programme, .need, .offer, .facilitation,
    .followUp, .assessment, .designation, .example, .source,
  ]

  /// The kinds of which a region has a few records, which stand in its list of records.
  public static let listedKinds: [RecordKind] = [
    .programme, .need, .offer, .facilitation, .followUp, .assessment, .designation, .example,
    .source, .potential,
  ]

  /// The records of a kind of which a region has a few; none of any other kind.
  public func listed(_ kind: RecordKind) -> [any Record] {
    let records: [any Record] =
      switch kind {
      case .programme: programmes
      case .need: needs
      case .offer: offers
      case .facilitation: facilitations
      case .followUp: followUps
      case .assessment: assessments
      case .designation: designations
      case .example: examples
      case .source: sources
      case .potential: potentials
      default: []
      }
    return records.filter { !$0.stamp.isDeleted }
  }
}
