import Controller
import Model
import Testing

/// The counts beside the facets, against a count of every record by hand.
@Suite struct FacetCountTests {
  private struct Item {
    let id: String
    let name: String
    let values: [Facet: Set<String>]
  }

  private let items: [Item] = Networks.sample.network.holdings.flatMap { holdings -> [Item] in
    let region: [Facet: Set<String>] = [
      .region: [holdings.code.description], .province: [holdings.code.province.description],
    ]
    func item(
      _ stamp: Stamp, _ name: String?, _ kind: String, _ subsectors: [Subsector] = [],
      _ products: [String] = [], _ status: CommunityStatus? = nil, _ district: String? = nil,
      _ tags: [String] = []
    ) -> Item {
      var values = region
      values[.kind] = [kind]
      values[.subsector] = Set(subsectors.map(\.code))
      values[.product] = Set(products)
      values[.status] = Set([status?.code].compactMap { $0 })
      values[.district] = Set([district].compactMap { $0 })
      values[.tag] = Set(tags)
      return Item(id: stamp.id, name: name ?? stamp.id, values: values)
    }
    return holdings.communities.map {
      item(
        $0.stamp, $0.name, "komunitas", $0.subsectors, $0.products, $0.status, $0.district, $0.tags)
    }
      + holdings.organisations.map {
        item(
          $0.stamp, $0.name, $0.organisationKind == .business ? "usaha" : "lembaga", $0.subsectors,
          $0.products, $0.status, $0.district, $0.tags)
      }
      + holdings.spaces.map {
        item($0.stamp, $0.name, "ruang", $0.subsectors, [], $0.status, $0.district, $0.tags)
      }
      + holdings.persons.map { item($0.stamp, $0.name, "talenta") }
  }

  private func fits(_ item: Item, _ chosen: [Facet: String], but skipped: Facet? = nil) -> Bool {
    chosen.allSatisfy { facet, code in
      facet == skipped || item.values[facet, default: []].contains(code)
    }
  }

  /// A word is found in the record's name, or begins a word of its region's.
  private func fits(_ item: Item, word: String) -> Bool {
    let region = item.values[.region]?.first.flatMap { RegionCode($0) }
      .flatMap { Registry.standard.region($0)?.title }
    let text = SearchText(name: item.name, others: [region].compactMap { $0 })
    return text.positions(of: FilterQuery(word).wordBytes) != nil
  }

  @Test(arguments: 0..<40) func countsAreLiveAndRight(seed: Int) throws {
    var dice = Dice(seed: UInt64(seed))
    var view = ViewState()
    let word = ["", "", "sa", "batik", "k", "qqq"].randomElement(using: &dice) ?? ""
    var kept = ["filter": word]
    var chosen: [Facet: String] = [:]
    for _ in 0..<Int.random(in: 0...3, using: &dice) {
      let facet = try #require(Facet.allCases.randomElement(using: &dice))
      let item = try #require(items.randomElement(using: &dice))
      chosen[facet] = item.values[facet]?.sorted().randomElement(using: &dice)
    }
    let names: [Facet: String] = [
      .kind: "jenis", .province: "provinsi", .region: "kab", .district: "kecamatan",
      .subsector: "subsektor", .product: "produk", .status: "status", .tag: "tag",
    ]
    for (facet, code) in chosen { kept["facet." + (names[facet] ?? "")] = code }
    view.screens[.communities] = kept
    let state = AppState.on(.communities, view: view)
    #expect(state.communities.chosen == chosen, "seed \(seed)")

    let entries = try #require(state.index).browser.entries
    let shown = state.communities.rows.map { entries[$0.entry].id }.sorted()
    let wanted = items.filter { fits($0, word: word) && fits($0, chosen) }.map(\.id).sorted()
    #expect(shown == wanted, "seed \(seed)")

    var listed: Set<Facet> = []
    for case .value(let facet, let value, let count, let isChosen) in state.communities.facets {
      listed.insert(facet)
      let right = items.filter { item in
        fits(item, word: word) && fits(item, chosen, but: facet)
          && item.values[facet, default: []].contains(value.code)
      }.count
      #expect(count == right, "seed \(seed): \(facet) \(value.code)")
      #expect(isChosen == (chosen[facet] == value.code))
    }
    #expect(listed.isSuperset(of: chosen.keys), "seed \(seed)")
  }

  @Test func choosingAValueLeavesAsManyAsItSaid() {
    let start = AppState.on(.communities)
    for (place, row) in start.communities.facets.enumerated() {
      guard case .value(let facet, let value, let count, _) = row else { continue }
      var state = start
      state.press("Left")
      for _ in 0..<200 where state.communities.facetCursor.index < place { state.press("Down") }
      state.press("Enter")
      #expect(state.communities.chosen == [facet: value.code])
      #expect(state.communities.rows.count == count, "\(facet) \(value.code)")
    }
  }

  @Test func whatIsNotListedIsCounted() {
    let state = AppState.on(.communities)
    var shown: [Facet: Int] = [:]
    var more: [Facet: Int] = [:]
    for row in state.communities.facets {
      switch row {
      case .value(let facet, _, _, _): shown[facet, default: 0] += 1
      case .more(let facet, let count): more[facet] = count
      default: break
      }
    }
    for facet in Facet.allCases {
      let values = Set(items.flatMap { $0.values[facet, default: []] }).count
      #expect(shown[facet, default: 0] + more[facet, default: 0] == values, "\(facet)")
    }
  }
}
