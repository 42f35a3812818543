import Model

/// What stands in a region's brief, section by section; made of what is public.
struct BriefPage {
  let region: Region
  let holdings: CityHoldings
  let network: Network
  let language: Language

  private typealias Fact = RegionBrief.Fact
  private var city: City { holdings.city }

  /// The sections that have something to say.
  var sections: [RegionBrief.Section] {
    [identity, membership, flagship, potential, records, exchange, practice]
      .compactMap { $0 }
  }

  private func say(_ indonesian: String, _ english: String) -> String {
    Bilingual(indonesian, english).text(language)
  }

  private var unknown: String { FigureValue.unknown.absence.text(language) }

  private func fact(_ label: Bilingual, _ text: String?) -> Fact {
    Fact(label.text(language), text.flatMap { $0.isEmpty ? nil : $0 } ?? unknown)
  }

  private var identity: RegionBrief.Section {
    let population = language.grouped(region.population)
    let area = language.decimal(region.area, places: 0)
    return RegionBrief.Section(
      heading: say("Identitas dan kontak", "Identity and contacts"),
      facts: [
        fact(region.kind.headTitle, city.leader),
        fact(
          Bilingual("Penduduk", "Population"),
          "\(population) (\(region.populationYear), Dukcapil)"),
        fact(
          Bilingual("Luas, pusat", "Area, seat"),
          "\(area) km²" + (region.seat.isEmpty ? "" : ", \(region.seat)")),
        fact(Bilingual("Simpul", "Node"), city.node),
        fact(Bilingual("Dinas", "Office"), city.office),
        fact(Bilingual("Koordinator", "Coordinator"), coordinator),
        fact(
          Bilingual("Kontak", "Contact"),
          city.contact ?? say("tidak ada yang terbuka untuk umum", "none open to the public")),
        fact(Bilingual("Produk khas", "Products"), city.products.joined(separator: ", ")),
      ])
  }

  private var coordinator: String? {
    let parts = [city.coordinator, city.coordination].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  private var membership: RegionBrief.Section {
    let membership = city.membership
    var status = membership.status.title.text(language)
    if let since = membership.since { status += say(", sejak ", ", since ") + since }
    if let id = membership.source, let source = network.source(id, in: holdings) {
      status += " (\([source.publisher, source.title].compactMap { $0 }.joined(separator: ": ")))"
    }
    let conditions: [(Bilingual, MetCondition)] = [
      (Bilingual("berhimpun", "has assembled"), membership.assembled),
      (Bilingual("lintas komunitas", "crosses communities"), membership.crossing),
      (Bilingual("program bersama", "collective programmes"), membership.programmes),
      (Bilingual("mandiri", "independent"), membership.independent),
    ]
    let met = conditions.filter { $0.1.date != nil }
      .map { "\($0.0.text(language)) (\($0.1.date ?? ""))" }
    return RegionBrief.Section(
      heading: say("Keanggotaan", "Membership"),
      facts: [
        fact(Bilingual("Status", "Status"), status),
        fact(
          Bilingual("Empat syarat", "Four conditions"),
          met.isEmpty
            ? nil
            : say("\(met.count) dari 4: ", "\(met.count) of 4: ") + met.joined(separator: ", ")
        ),
      ])
  }

  private var flagship: RegionBrief.Section {
    let profile = CityProfile(holdings, threshold: network.identity.threshold)
    let agreed = holdings.agreedFlagship
    let agreedText = agreed.flatMap { designation in
      designation.subsector.map { subsector in
        let words = [
          designation.programme?.title.text(language), designation.year.map(String.init),
        ]
        return "\(subsector.title.text(language)) "
          + "(\(words.compactMap { $0 }.joined(separator: " ")))"
      }
    }
    var facts = [
      fact(
        Bilingual("Menurut daerah", "Claimed"), city.claimedFlagship?.title.text(language)),
      fact(Bilingual("Disepakati", "Agreed"), agreedText),
    ]
    if let claimed = city.claimedFlagship, let agreed = agreed?.subsector, claimed != agreed {
      facts.append(
        fact(
          Bilingual("Berbeda", "They differ"),
          say(
            "klaim \(claimed.code), disepakati \(agreed.code)",
            "claimed \(claimed.code), agreed \(agreed.code)")))
    }
    let views = profile.views()
    if views.differ {
      let parts = views.leaders.map { leader in
        leader.view.title.text(language) + " "
          + leader.subsectors.map(\.code).joined(separator: "/")
      }
      facts.append(
        fact(Bilingual("Saling beda", "Views differ"), parts.joined(separator: " · ")))
    }
    let designations = holdings.designations.filter { !$0.stamp.isDeleted }
    return RegionBrief.Section(
      heading: say("Unggulan dan penetapan", "Flagship and designations"), facts: facts,
      lines: BriefList.lines(designations.map(designation), of: 5, language))
  }

  private func designation(_ record: Designation) -> String {
    var words = [
      record.programme?.title.text(language), record.year.map(String.init),
      record.field ?? record.subsector?.title.text(language),
    ].compactMap { $0 }
    if record.isFlagship { words.append("★") }
    if let attestation = record.attestation, attestation != .verified {
      words.append("(\(attestation.title.text(language)))")
    }
    return words.joined(separator: " ")
  }

  private var potential: RegionBrief.Section {
    let figures = BriefFigures(holdings, language)
    let count = figures.known.count
    let heading = say(
      "Potensi 16 subsektor: \(count)/16 terdata", "The 16 subsectors: \(count)/16 known")
    guard count > 0 else {
      return RegionBrief.Section(heading: heading, lines: [unknown])
    }
    var lines = BriefList.lines(figures.notes(network), of: 8, language) + figures.remarks
    if figures.withholds {
      let absence = FigureValue.withheld.absence.text(language)
      lines.append("<3 = \(absence)")
    }
    let flagships = Set(
      holdings.designations.filter { $0.isFlagship && !$0.stamp.isDeleted }.compactMap(\.subsector))
    if !flagships.isDisjoint(with: figures.known) {
      lines.append(say("★ = unggulan yang disepakati", "★ = agreed flagship"))
    }
    return RegionBrief.Section(
      heading: heading, table: figures.table(flagships: flagships),
      lines: lines.map { Fact.short($0) })
  }

  private var records: RegionBrief.Section {
    let counts = holdings.communities.subsectorCounts
    let busiest = Subsector.allCases.filter { counts[$0.index] > 0 }
      .sorted { (counts[$0.index], $1.index) > (counts[$1.index], $0.index) }
      .prefix(5).map { "\($0.code) \(language.grouped(counts[$0.index]))" }
    let names = BriefList.names(of: holdings.communities, 8)
    let communities = holdings.communities.current
    let spaces = BriefList.names(of: holdings.spaces, 5)
    let businesses = holdings.organisations.businesses
    let others = holdings.organisations.current - businesses
    let programmes = holdings.programmes.filter { !$0.stamp.isDeleted }
    return RegionBrief.Section(
      heading: say("Komunitas, ruang, lembaga", "Communities, spaces, organisations"),
      facts: [
        fact(
          Bilingual("Komunitas", "Communities"),
          BriefList.counted(communities, busiest + [names], language)),
        fact(
          Bilingual("Ruang kreatif", "Spaces"),
          BriefList.counted(holdings.spaces.current, [spaces], language)),
        fact(
          Bilingual("Usaha, lembaga", "Firms, others"),
          businesses + others == 0
            ? nil
            : say(
              "\(language.grouped(businesses)) usaha, \(language.grouped(others)) lembaga lain",
              "\(language.grouped(businesses)) businesses, \(language.grouped(others)) others")),
        fact(
          Bilingual("Program", "Programmes"),
          BriefList.counted(
            programmes.count, [programmes.prefix(4).compactMap(\.name).joined(separator: ", ")],
            language)),
      ])
  }

  private var exchange: RegionBrief.Section {
    let needs = holdings.needs.filter { !$0.stamp.isDeleted }
    let offers = holdings.offers.filter { !$0.stamp.isDeleted }
    return RegionBrief.Section(
      heading: say("Kebutuhan dan tawaran", "Needs and offers"),
      facts: [
        fact(
          Bilingual("Kebutuhan", "Needs"),
          BriefList.counted(
            needs.count, [needs.prefix(5).compactMap(\.name).joined(separator: "; ")], language)),
        fact(
          Bilingual("Tawaran", "Offers"),
          BriefList.counted(
            offers.count, [offers.prefix(5).compactMap(\.name).joined(separator: "; ")], language)),
      ])
  }

  private var practice: RegionBrief.Section? {
    guard !city.problems.isEmpty || !city.goodPractice.isEmpty else { return nil }
    return RegionBrief.Section(
      heading: say("Masalah dan praktik baik", "Problems and good practice"),
      facts: [
        fact(
          Bilingual("Masalah", "Problems"), city.problems.prefix(4).joined(separator: "; ")),
        fact(
          Bilingual("Praktik baik", "Good practice"),
          city.goodPractice.prefix(4).joined(separator: "; ")),
      ])
  }
}
