import Model

extension SampleCity {
  /// The communities, linked to the city's spaces and organisations.
  func communities(of holdings: CityHoldings) -> [Community] {
    var random = random(.communities)
    var taken: Set<String> = []
    let weights = profile.communityWeights
    let spaces = holdings.spaces.map(\.stamp.id)
    let node = holdings.organisations.first { $0.organisationKind == .node }?.stamp.id
    let others = holdings.organisations.map(\.stamp.id).filter { $0 != node }
    var communities: [Community] = []
    communities.reserveCapacity(communityCount)
    for number in 0..<communityCount {
      let subsector = Subsector.allCases[random.weighted(weights)]
      var community = community(number + 1, subsector, weights, &taken, &random)
      community.spaces = random.several(random.skewed(in: 0...4), of: spaces)
      if let node, number < 60, random.chance(40) { community.organisations = [node] }
      if random.chance(15) { community.organisations += random.several(1, of: others) }
      communities.append(community)
    }
    return communities
  }

  private func community(
    _ number: Int, _ subsector: Subsector, _ weights: [Int], _ taken: inout Set<String>,
    _ random: inout SampleRandom
  ) -> Community {
    var community = Community(stamp: stamp(id("c", number, width: 5), &random))
    let name = unused(
      SubsectorWords.words(of: subsector).communities, subsector, &taken, &random)
    community.name = name
    community.subsectors = subsectors(subsector, weights, &random)
    let products = SubsectorWords.products(of: subsector, in: words).words
    community.products = random.several(random.whole(in: 0...2), of: products)
    community.status = [.active, .starting, .passive][random.weighted([80, 12, 8])]
    community.since = random.chance(88) ? 2025 - random.skewed(in: 0...55) : nil
    community.members = random.chance(85) ? random.skewed(in: 5...400) : nil
    community.district = random.pick(districts)
    community.village = random.chance(60) ? SamplePlaces.place(words, &random) : nil
    community.tags = random.several(random.below(4), of: SampleTexts.tags.words)
    (community.contact, community.consent) = contact(name, 70, &random)
    community.note = random.chance(25) ? random.pick(SampleTexts.notes) : nil
    community.source = id("s", 5)
    return community
  }

  private func subsectors(
    _ first: Subsector, _ weights: [Int], _ random: inout SampleRandom
  ) -> [Subsector] {
    guard random.chance(28) else { return [first] }
    let second = Subsector.allCases[random.weighted(weights)]
    return second == first ? [first] : [first, second]
  }

  /// A name that is not yet in use in the city.
  ///
  /// After some tries in vain it carries a kecamatan, then a number: a very large sample runs out of
  /// names.
  func unused(
    _ list: NameList, _ subsector: Subsector, _ taken: inout Set<String>,
    _ random: inout SampleRandom
  ) -> String {
    var name = ""
    for _ in 0..<6 {
      name = patternedName(from: list, subsector, &random)
      if taken.insert(name).inserted { return name }
    }
    let there = "\(name) \(random.pick(districts) ?? region.name)"
    if taken.insert(there).inserted { return there }
    var number = 2
    while !taken.insert("\(there) \(number)").inserted { number += 1 }
    return "\(there) \(number)"
  }
}
