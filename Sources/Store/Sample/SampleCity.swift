import Model

/// One city of a sample, in the making.
struct SampleCity {
  /// Who entered everything in a sample.
  static let author = "data contoh"

  let region: Region
  let rank: Int
  let seed: UInt64
  let communityCount: Int
  let words: RegionalWords
  let districts: [String]
  let profile: SampleProfile
  /// Whether the region is on its way into the network: it has a node, an office, and opportunities.
  let isCounted: Bool

  /// The city of a plan.
  init(_ plan: SamplePlan, seed: UInt64) {
    region = plan.region
    rank = plan.rank
    communityCount = plan.communities
    self.seed = seed
    words = RegionalWords.words(of: plan.region.province)
    var places = SampleRandom(seed: seed, code: plan.region.code.number, topic: .places)
    districts = SamplePlaces.districts(of: plan.region, words, &places)
    var levels = SampleRandom(seed: seed, code: plan.region.code.number, topic: .profile)
    profile = SampleProfile(plan.region.kind, &levels)
    var standing = SampleRandom(seed: seed, code: plan.region.code.number, topic: .standing)
    isCounted = standing.chance(plan.rank < 60 ? 95 : plan.rank < 260 ? 80 : 35)
  }

  /// All that the city owns and shares.
  func holdings() -> CityHoldings {
    var holdings = CityHoldings(code: region.code)
    holdings.isStored = true
    holdings.city = city()
    holdings.designations = designations()
    holdings.sources = sources()
    holdings.potentials = potentials()
    addChain(to: &holdings.potentials)
    holdings.organisations = Records(organisations())
    holdings.spaces = Records(spaces())
    addOpportunities(to: &holdings)
    addDeeds(to: &holdings)
    holdings.communities = Records(communities(of: holdings))
    assemble(&holdings)
    return holdings
  }

  /// The stream of a topic of this city.
  func random(_ topic: SampleTopic) -> SampleRandom {
    SampleRandom(seed: seed, code: region.code.number, topic: topic)
  }

  /// The id of a record: a letter for its kind, the city, a number.
  func id(_ letter: String, _ number: Int, width: Int = 2) -> String {
    "\(letter)-\(region.code)-\(SampleDates.padded(number, to: width))"
  }

  /// The stamp of a record, entered on some day of the first ten months of 2026.
  func stamp(_ id: String, _ random: inout SampleRandom) -> Stamp {
    let at = SampleDates.moment(
      day: random.below(300), minute: random.whole(in: 60...600))
    return Stamp(id: id, rev: 1 + random.skewed(in: 0...4), at: at, by: Self.author)
  }

  /// The communities that belong to the node, written into its list of members.
  private func assemble(_ holdings: inout CityHoldings) {
    guard
      let index = holdings.organisations.firstIndex(where: { $0.organisationKind == .node })
    else { return }
    let node = holdings.organisations[index].stamp.id
    holdings.organisations[index].members = holdings.communities
      .filter { $0.organisations.contains(node) }
      .map(\.stamp.id)
  }
}
