import Model

extension SampleCity {
  /// The city's own record.
  func city() -> City {
    var random = random(.city)
    var city = City(stamp: stamp(region.code.description, &random))
    city.membership = membership(&random)
    city.products = products(&random)
    guard isCounted else { return city }
    city.node = nodeName
    city.office = "Dinas Pariwisata dan Ekonomi Kreatif \(region.officialName)"
    (city.contact, city.consent) = contact("dinas \(region.name)", 90, &random)
    city.coordinator = "Sekretariat \(nodeName)"
    city.coordination = coordination
    city.problems = random.several(random.whole(in: 0...3), of: SampleTexts.problems)
    city.goodPractice = random.several(random.skewed(in: 0...2), of: SampleTexts.goodPractices)
    let claimed = random.chance(80) ? profile.strong.first : profile.strong.last
    city.claimedFlagship = random.chance(70) ? claimed : nil
    return city
  }

  /// What the association of communities is called.
  var nodeName: String {
    switch Int(region.code.number) % 4 {
    case 0: "Simpul Kreatif \(region.name)"
    case 1: "Forum Komunitas Kreatif \(region.name)"
    case 2: "Perkumpulan \(region.kind.title.indonesian) Kreatif \(region.name)"
    default: "\(region.name) Creative Network"
    }
  }

  private func membership(_ random: inout SampleRandom) -> Membership {
    var membership = Membership()
    guard isCounted else {
      membership.status = random.chance(25) ? .notJoined : .unknown
      return membership
    }
    membership.status =
      [.member, .candidate, .inactive, .unknown][random.weighted([62, 20, 6, 12])]
    guard membership.status != .unknown else { return membership }
    membership.source = id("s", 1)
    meet(&membership.assembled, 95, &random)
    meet(&membership.crossing, 75, &random)
    if membership.status == .member || membership.status == .inactive {
      membership.since = String(random.whole(in: 2015...2025))
      meet(&membership.programmes, 90, &random)
      meet(&membership.independent, 90, &random)
    }
    return membership
  }

  private func meet(
    _ condition: inout MetCondition, _ percent: Int, _ random: inout SampleRandom
  ) {
    guard random.chance(percent) else { return }
    condition.date = SampleDates.date(day: random.below(300))
    condition.by = Self.author
  }

  private var coordination: String {
    let province = Registry.standard.province(region.province)
    return "Korwil \(province?.name ?? "Nasional")"
  }

  private func products(_ random: inout SampleRandom) -> [String] {
    random.several(random.whole(in: 1...2), of: words.foods.words)
      + random.several(random.whole(in: 0...1), of: words.crafts.words)
      + random.several(random.whole(in: 0...1), of: words.textiles.words)
  }
}
