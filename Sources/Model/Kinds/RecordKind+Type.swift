extension RecordKind {
  /// The type of the records.
  public var type: any Record.Type {
    switch self {
    case .city: City.self
    case .potential: Potential.self
    case .designation: Designation.self
    case .community: Community.self
    case .organisation: Organisation.self
    case .space: Space.self
    case .programme: Programme.self
    case .need: Need.self
    case .offer: Offer.self
    case .person: Person.self
    case .followUp: FollowUp.self
    case .facilitation: Facilitation.self
    case .source: Source.self
    case .fact: ReferenceFact.self
    case .areaGroup: AreaGroup.self
    case .memberCount: MemberCount.self
    case .principle: Principle.self
    case .jurus: Jurus.self
    case .edition: Edition.self
    case .recommendation: Recommendation.self
    case .assessment: Assessment.self
    case .example: Example.self
    }
  }
}
