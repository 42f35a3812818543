extension Network {
  /// Leaves only what anybody may see who stands before the screen.
  ///
  /// Gone are: personal fields without consent for `purpose` that stands, people, who wrote a
  /// record, members that this version does not know. Turnover, exports and workers of cells with
  /// fewer than three businesses are withheld.
  public mutating func keepOnlyPublic(_ purpose: ConsentPurpose) {
    identity.unknown = []
    reference.unknown = []
    withholdSmallCells()
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
    func open<Kind: Record>(_ record: Kind) -> Kind { Privacy.open(record, purpose) }
    unknown = []
    persons = []
    city = open(city)
    communities = Records(communities.map(open))
    organisations = Records(organisations.map(open))
    spaces = Records(spaces.map(open))
    designations = designations.map(open)
    sources = sources.map(open)
    programmes = programmes.map(open)
    needs = needs.map(open)
    offers = offers.map(open)
    followUps = followUps.map(open)
    facilitations = facilitations.map(open)
    assessments = assessments.map(open)
    examples = examples.map(open)
    potentials = potentials.map(open)
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

  /// A potential whose figures no longer say who entered and verified them, and by which document.
  static func unnamed(_ potential: Potential) -> Potential {
    var potential = potential
    for index in potential.figures.indices {
      potential.figures[index].unknown.removeAll { !Verification.openKeys.contains($0.key) }
    }
    return potential
  }

  /// What anybody may see of a record, whatever its kind.
  static func open<Kind: Record>(_ record: Kind, _ purpose: ConsentPurpose) -> Kind {
    guard let consenting = record as? any Consenting else {
      let bare = anonymous(record)
      guard let potential = bare as? Potential else { return bare }
      return unnamed(potential) as? Kind ?? bare
    }
    let part: any Record
    if let city = record as? City {
      part = publicPart(of: city, purpose)
    } else {
      part = publicPart(of: consenting, purpose)
    }
    return part as? Kind ?? Kind(stamp: record.stamp)
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

  /// The same of a city, without those who recorded its membership.
  static func publicPart(of city: City, _ purpose: ConsentPurpose) -> City {
    func part<Kind: Consenting>(_ record: Kind) -> Kind { publicPart(of: record, purpose) }
    var city = part(city)
    city.membership.assembled.by = nil
    city.membership.crossing.by = nil
    city.membership.programmes.by = nil
    city.membership.independent.by = nil
    return city
  }
}
