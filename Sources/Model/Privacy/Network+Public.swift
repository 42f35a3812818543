extension Network {
  /// Leaves only what anybody may see who stands before the screen.
  ///
  /// Gone are: personal fields without consent for `purpose` that stands, people, who wrote a
  /// record, members that this version does not know. Turnover, exports and workers of cells with
  /// fewer than three businesses are withheld.
  public mutating func keepOnlyPublic(_ purpose: ConsentPurpose) {
    identity.unknown = []
    reference.unknown = []
    for index in holdings.indices where holdings[index].isStored {
      holdings[index].keepOnlyPublic(purpose)
    }
    for index in editions.indices {
      editions[index].unknown = []
      editions[index].edition = Privacy.anonymous(editions[index].edition)
      editions[index].recommendations = editions[index].recommendations.map(Privacy.anonymous)
      editions[index].sources = editions[index].sources.map(Privacy.anonymous)
    }
  }
}

extension CityHoldings {
  fileprivate mutating func keepOnlyPublic(_ purpose: ConsentPurpose) {
    unknown = []
    persons = []
    city = Privacy.publicPart(of: city, purpose)
    city.membership.assembled.by = nil
    city.membership.crossing.by = nil
    city.membership.programmes.by = nil
    city.membership.independent.by = nil
    communities = Records(communities.map { Privacy.publicPart(of: $0, purpose) })
    organisations = Records(organisations.map { Privacy.publicPart(of: $0, purpose) })
    spaces = Records(spaces.map { Privacy.publicPart(of: $0, purpose) })
    designations = designations.map(Privacy.anonymous)
    sources = sources.map(Privacy.anonymous)
    programmes = programmes.map(Privacy.anonymous)
    needs = needs.map(Privacy.anonymous)
    offers = offers.map(Privacy.anonymous)
    followUps = followUps.map(Privacy.anonymous)
    facilitations = facilitations.map(Privacy.anonymous)
    potentials = potentials.map { Privacy.withoutFewBusinesses(Privacy.anonymous($0)) }
  }
}

extension Privacy {
  /// Cells with fewer businesses than this would tell one business's figures.
  static let fewestBusinesses = 3.0

  /// A record without its author and the members that this version does not know.
  static func anonymous<Kind: Record>(_ record: Kind) -> Kind {
    var record = record
    record.stamp.by = ""
    record.unknown = []
    return record
  }

  /// A record without personal fields for which no consent stands.
  static func publicPart<Kind: Consenting>(of record: Kind, _ purpose: ConsentPurpose) -> Kind {
    var result = anonymous(record)
    if !record.consent.covers(purpose),
      Kind.fields.contains(where: { $0.isPersonal && $0.value(record) != .absent })
    {
      // Built anew from what is public, so that nothing can be forgotten.
      var bare = Kind(stamp: result.stamp)
      for field in Kind.fields where !field.isPersonal {
        let value = field.value(result)
        if value != .absent { _ = field.assign(&bare, value) }
      }
      result = bare
    }
    // Who agreed is a person too; that somebody did is all that is needed.
    if result.consent.by != nil { result.consent.by = "" }
    return result
  }

  /// A potential that withholds the figures of one or two businesses.
  static func withoutFewBusinesses(_ potential: Potential) -> Potential {
    let few = potential.figures.contains { figure in
      figure.kind == .businesses && (figure.value.number ?? fewestBusinesses) < fewestBusinesses
        && figure.value != .zero
    }
    guard few else { return potential }
    var potential = potential
    for index in potential.figures.indices
    where [.turnover, .exports, .workers].contains(potential.figures[index].kind) {
      potential.figures[index].value = .withheld
      potential.figures[index].unknown = []
    }
    return potential
  }
}
