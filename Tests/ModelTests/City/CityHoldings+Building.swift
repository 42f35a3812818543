import Model

extension Network {
  /// Changes what is known about one region, which is stored from then on.
  mutating func edit(_ code: String, _ change: (inout CityHoldings) -> Void) {
    guard let code = RegionCode(code), let index = Registry.standard.index(of: code) else { return }
    holdings[index].isStored = true
    change(&holdings[index])
  }

  /// Adds a published figure of an area.
  mutating func publish(
    _ area: String, _ kind: FigureKind, _ subsector: Subsector, _ value: Double, year: Int = 2024,
    standing: Standing? = nil
  ) {
    var fact = ReferenceFact(stamp: Stamp(id: "fact-\(reference.facts.count)"))
    fact.area = Area(code: area)
    fact.figureKind = kind
    fact.subsector = subsector
    fact.value = value
    fact.year = year
    fact.standing = standing
    reference.facts.append(fact)
  }
}

extension CityHoldings {
  /// Adds a figure in a potential of its own.
  mutating func put(
    _ kind: FigureKind, _ subsector: Subsector, _ value: FigureValue, year: Int = 2024,
    standing: Standing = .entry
  ) {
    var potential = Potential(stamp: Stamp(id: "pot-\(potentials.count)"))
    potential.subsector = subsector
    potential.figures = [Figure(kind: kind, value: value, year: year, standing: standing)]
    potential.year = year
    potentials.append(potential)
  }

  mutating func designate(
    _ subsector: Subsector?, isFlagship: Bool = true, _ programme: DesignationProgramme = .kata,
    year: Int = 2019, _ attestation: Attestation = .verified
  ) {
    var designation = Designation(stamp: Stamp(id: "des-\(designations.count)"))
    designation.subsector = subsector
    designation.isFlagship = isFlagship
    designation.programme = programme
    designation.year = year
    designation.attestation = attestation
    designations.append(designation)
  }

  mutating func addCommunities(_ count: Int, _ subsectors: [Subsector]) {
    for _ in 0..<count {
      var community = Community(stamp: Stamp(id: "com-\(communities.count)"))
      community.name = "Komunitas \(communities.count)"
      community.subsectors = subsectors
      communities.append(community)
    }
  }
}
