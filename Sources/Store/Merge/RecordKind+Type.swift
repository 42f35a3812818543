import Model

extension RecordKind {
  /// The type of the records.
  var type: any Record.Type {
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
    }
  }

  /// The keys of its fields, in the order in which they are written.
  var fieldKeys: [String] { type.fieldKeys }

  /// What a person calls a field; the key itself for one that this version does not know.
  func title(ofField key: String) -> Bilingual {
    type.title(ofField: String(key.prefix { $0 != "/" }))
      ?? Bilingual(same: DisplayText(key).text)
  }

  /// The key of the list in which the records stand, or of a file's own record.
  var listKey: String {
    switch self {
    case .city: "city"
    case .edition: "edition"
    default: rawValue
    }
  }
}

extension Record {
  fileprivate static var fieldKeys: [String] { fields.map(\.key) }

  fileprivate static func title(ofField key: String) -> Bilingual? {
    fields.first { $0.key == key }?.title
  }
}
