import Model

extension SampleCity {
  /// The node, if the region is on its way into the network, and the organisations around it.
  func organisations() -> [Organisation] {
    var random = random(.organisations)
    var taken: Set<String> = []
    var organisations: [Organisation] = []
    for kind in organisationKinds(&random) {
      organisations.append(organisation(organisations.count + 1, kind, &taken, &random))
    }
    return organisations
  }

  private func organisationKinds(_ random: inout SampleRandom) -> [OrganisationKind] {
    var kinds: [OrganisationKind] = isCounted ? [.node, .government] : [.government]
    kinds += repeatElement(.university, count: rank < 80 ? 2 : random.below(2))
    kinds += repeatElement(.media, count: rank < 120 ? 2 : random.below(2))
    if random.chance(60) { kinds.append(.finance) }
    if random.chance(rank < 150 ? 70 : 25) { kinds.append(.facilitator) }
    kinds += repeatElement(.business, count: max(1, 12 - rank / 40) + random.below(4))
    return kinds
  }

  private func organisation(
    _ number: Int, _ kind: OrganisationKind, _ taken: inout Set<String>,
    _ random: inout SampleRandom
  ) -> Organisation {
    let subsector = Subsector.allCases[random.weighted(profile.businessWeights)]
    var organisation = Organisation(stamp: stamp(id("l", number), &random))
    let name = organisationName(kind, subsector, &taken, &random)
    organisation.name = name
    organisation.organisationKind = kind
    if kind == .business || kind == .media && random.chance(50) {
      organisation.subsectors = [subsector]
      let products = SubsectorWords.products(of: subsector, in: words).words
      organisation.products = random.several(random.whole(in: 0...2), of: products)
    }
    organisation.status = kind == .business && random.chance(12) ? .passive : .active
    organisation.since =
      kind == .node ? random.whole(in: 2014...2024) : 2025 - random.skewed(in: 0...40)
    organisation.district = random.pick(districts)
    organisation.tags = random.several(random.below(3), of: SampleTexts.tags.words)
    (organisation.contact, organisation.consent) = contact(name, 75, &random)
    organisation.source = id("s", 5)
    return organisation
  }

  private func organisationName(
    _ kind: OrganisationKind, _ subsector: Subsector, _ taken: inout Set<String>,
    _ random: inout SampleRandom
  ) -> String {
    let name = regionalName(&random)
    switch kind {
    case .node: return nodeName
    case .government: return "Dinas Pariwisata dan Ekonomi Kreatif \(region.officialName)"
    case .university:
      return random.pick("Universitas, Politeknik, Institut Seni, Akademi Komunitas") + " " + name
    case .media:
      return random.pick(["Warta \(region.name)", "\(name) Media", "Kabar \(name)"]) ?? name
    case .finance: return random.pick("Koperasi, BMT, Koperasi Kredit, Lembaga Modal") + " " + name
    case .facilitator:
      return random.pick("Inkubator, Klinik Usaha, Rumah Kemasan, Akademi") + " " + name
    case .business:
      return unused(SubsectorWords.words(of: subsector).businesses, subsector, &taken, &random)
    }
  }
}
