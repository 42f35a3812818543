import Model

extension Network {
  /// All records of a kind that may be shared, in the order of the store.
  public func listed(_ kind: RecordKind) -> [ListedRecord] {
    guard !Privacy.isPrivate(kind) else { return [] }
    return switch kind {
    case .city: ofCities { [$0.city] }
    case .potential: ofCities(\.potentials)
    case .designation: ofCities(\.designations) + ofAll(reference.designations)
    case .community: ofCities(\.communities)
    case .organisation: ofCities(\.organisations)
    case .space: ofCities(\.spaces)
    case .programme: ofCities(\.programmes)
    case .need: ofCities(\.needs)
    case .offer: ofCities(\.offers)
    case .person: []
    case .followUp: ofCities(\.followUps)
    case .facilitation: ofCities(\.facilitations)
    case .assessment: ofCities(\.assessments)
    case .example: ofCities(\.examples)
    case .source:
      ofAll(reference.sources) + ofAll(editions.flatMap(\.sources)) + ofCities(\.sources)
    case .fact: ofAll(reference.facts)
    case .areaGroup: ofAll(reference.groups)
    case .memberCount: ofAll(reference.memberCounts)
    case .principle: ofAll(reference.principles)
    case .jurus: ofAll(reference.jurus)
    case .edition: ofAll(editions.map(\.edition))
    case .recommendation: ofAll(editions.flatMap(\.recommendations))
    }
  }

  /// The record of an id, whatever its kind; nil if there is none that may be shared.
  public func listed(id: String) -> ListedRecord? {
    for kind in RecordKind.allCases {
      if let found = listed(kind).first(where: { $0.id == id }) { return found }
    }
    return nil
  }

  private func ofAll(_ records: [some Record]) -> [ListedRecord] {
    records.filter { !$0.stamp.isDeleted }.map { ListedRecord($0, region: nil) }
  }

  private func ofCities<Records: Sequence>(
    _ records: (CityHoldings) -> Records
  ) -> [ListedRecord] where Records.Element: Record {
    holdings.filter(\.isStored).flatMap { holdings in
      records(holdings).lazy.filter { !$0.stamp.isDeleted }
        .map { ListedRecord($0, region: holdings.code) }
    }
  }
}
