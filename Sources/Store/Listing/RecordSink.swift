import Model

/// Takes the records of one kind, whichever it is.
protocol RecordSink {
  /// Takes records of one owner, in the order of the store.
  mutating func take<Kind: Record>(
    _ records: some Sequence<Kind>, of owner: RecordOwner
  ) throws(FileError)
}

extension CityHoldings {
  /// Gives a city's records of a kind to a sink; none of a kind that cities do not have.
  func give(_ kind: RecordKind, to sink: inout some RecordSink) throws(FileError) {
    let owner = RecordOwner.city(code)
    switch kind {
    case .city: try sink.take(CollectionOfOne(city), of: owner)
    case .potential: try sink.take(potentials, of: owner)
    case .designation: try sink.take(designations, of: owner)
    case .community: try sink.take(communities, of: owner)
    case .organisation: try sink.take(organisations, of: owner)
    case .space: try sink.take(spaces, of: owner)
    case .programme: try sink.take(programmes, of: owner)
    case .need: try sink.take(needs, of: owner)
    case .offer: try sink.take(offers, of: owner)
    case .person: try sink.take(persons, of: owner)
    case .followUp: try sink.take(followUps, of: owner)
    case .facilitation: try sink.take(facilitations, of: owner)
    case .assessment: try sink.take(assessments, of: owner)
    case .example: try sink.take(examples, of: owner)
    case .source: try sink.take(sources, of: owner)
    case .fact, .areaGroup, .memberCount, .principle, .jurus, .edition, .recommendation: break
    }
  }
}

extension Reference {
  /// Gives the facts of a kind to a sink.
  func give(_ kind: RecordKind, to sink: inout some RecordSink) throws(FileError) {
    switch kind {
    case .source: try sink.take(sources, of: .reference)
    case .designation: try sink.take(designations, of: .reference)
    case .fact: try sink.take(facts, of: .reference)
    case .areaGroup: try sink.take(groups, of: .reference)
    case .memberCount: try sink.take(memberCounts, of: .reference)
    case .principle: try sink.take(principles, of: .reference)
    case .jurus: try sink.take(jurus, of: .reference)
    default: break
    }
  }
}

extension EditionHoldings {
  /// Gives an edition's records of a kind to a sink.
  func give(_ kind: RecordKind, to sink: inout some RecordSink) throws(FileError) {
    let owner = RecordOwner.edition(edition.stamp.id)
    switch kind {
    case .edition: try sink.take(CollectionOfOne(edition), of: owner)
    case .recommendation: try sink.take(recommendations, of: owner)
    case .source: try sink.take(sources, of: owner)
    default: break
    }
  }
}
