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
    few(kind).filter { !$0.stamp.isDeleted }
  }

  /// The record of an id; what was deleted is found as its marker, if nothing else is.
  public func record(_ kind: RecordKind, id: String) -> (any Record)? {
    func found<Kind: Findable>(_ records: Records<Kind>) -> (any Record)? {
      guard let place = records.shelf.place(ofID: id) else { return nil }
      let record = records[place]
      guard record.stamp.isDeleted else { return record }
      return records.first { $0.stamp.id == id && !$0.stamp.isDeleted } ?? record
    }
    switch kind {
    case .city: return city
    case .community: return found(communities)
    case .organisation: return found(organisations)
    case .space: return found(spaces)
    case .person: return found(persons)
    default:
      let records = few(kind).filter { $0.stamp.id == id }
      return records.first { !$0.stamp.isDeleted } ?? records.first
    }
  }

  private func few(_ kind: RecordKind) -> [any Record] {
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
  }
}
