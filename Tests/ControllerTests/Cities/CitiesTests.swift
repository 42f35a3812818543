import Controller
import Model
import Testing

@Suite struct CitiesTests {
  private func regions(_ state: AppState) -> [Region] {
    state.cities.rows.map { Registry.standard.regions[$0.region] }
  }

  private func filtered(_ filter: String, _ loaded: LoadedNetwork = Networks.starting) -> AppState {
    var view = ViewState()
    view.screens[.cities] = ["all": "1", "filter": filter]
    return AppState.on(.cities, loaded, view: view)
  }

  @Test func theListOpensOnWhatIsKnown() {
    var state = AppState.on(.cities, Networks.starting)
    let known = state.network.holdings.filter(\.isKnown).count
    #expect(state.cities.rows.count == known && known > 0 && known < 514)
    state.press("A")
    #expect(state.cities.rows.count == 514)
    #expect(state.cities.total == 514)
    state.press("A")
    #expect(state.cities.total == known)
  }

  @Test func anEmptyNetworkShowsAllRegions() {
    #expect(AppState.on(.cities, Networks.empty).cities.rows.count == 514)
  }

  @Test func aFilterKeepsTheListsOrder() {
    for order in CityOrder.allCases {
      var view = ViewState()
      view.screens[.cities] = ["all": "1", "order": order.code]
      let all = AppState.on(.cities, view: view).cities.rows.map(\.region)
      view.screens[.cities]?["filter"] = "kota"
      let some = AppState.on(.cities, view: view).cities.rows.map(\.region)
      let kept = Set(some)
      #expect(!some.isEmpty && some.count < all.count)
      #expect(all.filter(kept.contains) == some, "\(order)")
    }
  }

  /// The letters stand in order in names that come before the first that holds the word.
  @Test func theCursorGoesToWhatHoldsTheWord() throws {
    let state = filtered("bata")
    let selected = try #require(state.cities.selected)
    #expect(Registry.standard.regions[selected].title.lowercased().contains("bata"))
    let titles = state.cities.rows.map { Registry.standard.regions[$0.region].title }
    #expect(titles.first?.lowercased().contains("bata") == false)
  }

  @Test func countsStandBesideTheFilter() {
    let state = filtered("kota")
    #expect(state.cities.total == 514)
    #expect(state.cities.rows.count >= 98)
    #expect(regions(state).filter { $0.kind == .kota }.count == 98)
  }

  @Test func marksShowWhatWasTyped() {
    for row in filtered("malang").cities.rows {
      let title = Array(Folding.fold(Registry.standard.regions[row.region].title).utf8)
      guard !row.marks.isEmpty else { continue }
      #expect(row.marks.map { title[$0] } == Array("malang".utf8))
    }
  }

  @Test(arguments: [("provinsi:jatim", "35"), ("prov:DIY", "34"), ("province:bali", "51")])
  func aProvinceIsNamedInShort(filter: String, province: String) {
    let found = regions(filtered(filter))
    let wanted = Registry.standard.regions.filter { $0.province.description == province }
    #expect(Set(found.map(\.code)) == Set(wanted.map(\.code)))
  }

  @Test func aBeginningOfAProvinceNamesSeveral() {
    let provinces = Set(regions(filtered("provinsi:jawa")).map(\.province.description))
    #expect(provinces == ["32", "33", "35"])
  }

  @Test func fieldsNarrowTogether() {
    let network = Networks.starting.network
    let found = regions(filtered("provinsi:jatim subsektor:kriya"))
    let wanted = network.holdings.filter { holdings in
      holdings.code.province.description == "35"
        && (holdings.designations.contains { $0.subsector == .kri }
          || holdings.potentials.contains {
            $0.subsector == .kri && $0.figures.contains { ($0.value.number ?? 0) > 0 }
          })
    }
    #expect(!wanted.isEmpty)
    #expect(Set(found.map(\.code)) == Set(wanted.map(\.code)))
  }

  @Test func aFieldThatNamesNothingLeavesNothing() {
    #expect(filtered("provinsi:atlantis").cities.rows.isEmpty)
    #expect(filtered("subsektor:sepakbola").cities.rows.isEmpty)
  }

  @Test func caseAndAccentsOfAFilterDoNotMatter() {
    let plain = filtered("malang").cities.rows
    #expect(!plain.isEmpty)
    #expect(filtered("MÁLÀNG").cities.rows == plain)
  }

  @Test func eachOrderOrders() {
    var state = AppState.on(.cities)
    for _ in CityOrder.allCases {
      let rows = state.cities.rows.map(\.region)
      let counts = Networks.sample.index.counts
      let registry = Registry.standard.regions
      for (left, right) in zip(rows, rows.dropFirst()) {
        switch state.cities.order {
        case .name: #expect(registry[left].name <= registry[right].name)
        case .province: #expect(registry[left].province <= registry[right].province)
        case .designations: #expect(counts[left].designations >= counts[right].designations)
        case .communities: #expect(counts[left].communities >= counts[right].communities)
        case .population: #expect(registry[left].population >= registry[right].population)
        }
      }
      state.press("s")
    }
    #expect(state.cities.order == .name)
  }

  @Test func orderingStaysOnTheSameCity() {
    var state = AppState.on(.cities)
    state.press("Down Down Down")
    let city = state.cityCode
    for _ in CityOrder.allCases {
      state.press("s")
      #expect(state.cityCode == city)
    }
  }

  @Test func aLinkToASubsectorOpensItsCellAndBackspaceReturns() throws {
    var state = AppState.on(.cities)
    state.press("Down Down Enter Down Down")
    let before = state
    guard case .subsector(let subsector) = try #require(state.cities.selectedLink) else {
      Issue.record("no subsector")
      return
    }
    state.press("Enter")
    #expect(state.screen == .heatmap)
    #expect(state.heatmap.subsector == subsector)
    #expect(state.heatmap.selectedRow?.area.code == before.cityCode)
    #expect(state.heatmap.selectedRow?[subsector].value.number != nil)
    state.press("Backspace")
    #expect(Sameness(state, before).holds)
  }

  @Test func linksToRecordsOpenAsManyAsTheCityHas() {
    var state = AppState.on(.cities)
    for row in state.cities.rows.indices {
      state.press("Esc g g")
      for _ in 0..<row { state.press("Down") }
      guard let city = state.cities.selected else { continue }
      let counts = Networks.sample.index.counts[city]
      for (place, link) in state.cities.links.enumerated() {
        guard case .records(let kind) = link else { continue }
        var opened = state
        opened.press("Enter")
        for _ in 0..<place { opened.press("Down") }
        opened.press("Enter")
        #expect(opened.screen == .communities)
        let wanted =
          switch kind {
          case .community: counts.communities
          case .business: counts.businesses
          case .organisation: counts.organisations
          case .space: counts.spaces
          case .talent: 0
          }
        #expect(opened.communities.rows.count == wanted, "\(kind)")
        opened.press("Backspace Esc")
        #expect(opened.cityCode == state.cityCode)
      }
    }
  }
}
