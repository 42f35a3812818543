import Controller
import Model
import Store
import Testing

@Suite struct CommunitiesTests {
  private func place(_ state: AppState, _ facet: Facet, _ code: String) -> Int? {
    state.communities.facets.firstIndex { row in
      if case .value(facet, let value, _, _) = row { return value.code == code }
      return false
    }
  }

  /// Takes a facet's value on or off with the keys.
  private func choose(_ facet: Facet, _ code: String, _ state: inout AppState) {
    while state.communities.pane != .facets { state.press("Shift-Tab") }
    guard let place = place(state, facet, code) else { return }
    for _ in 0..<200 where state.communities.facetCursor.index != place {
      state.press(state.communities.facetCursor.index < place ? "Down" : "Up")
    }
    state.press("Enter")
  }

  @Test func allRecordsAreListed() {
    let state = AppState.on(.communities)
    let holdings = Networks.sample.network.holdings
    let wanted = holdings.reduce(0) { sum, holdings in
      sum + holdings.communities.count + holdings.organisations.count + holdings.spaces.count
        + holdings.persons.count
    }
    #expect(state.communities.rows.count == wanted)
    #expect(wanted > 200)
  }

  /// A person's community is a link to it, by its name and not by its id.
  @Test func whatAPersonBelongsToIsALink() throws {
    var network = Network()
    network.holdings[0].isStored = true
    var community = Community(stamp: Stamp(id: "c-1"))
    community.name = "Sanggar Kencana"
    var person = Person(stamp: Stamp(id: "p-1"))
    person.name = "Aan"
    person.community = "c-1"
    network.holdings[0].communities = Records([community])
    network.holdings[0].persons = Records([person])
    var state = AppState.on(.communities, Networks.loaded(network))
    state.press("Down")
    #expect(state.recordID == "p-1")
    let entry = try #require(state.communities.selectedRecord)
    #expect(BrowserRecord(entry, state.network).lines.contains { $0.links == ["c-1"] })
    state.press("Enter Down Enter")
    #expect(state.recordID == "c-1")
  }

  @Test func aFacetIsTakenOnAndOff() {
    var state = AppState.on(.communities)
    let all = state.communities.rows
    choose(.kind, "ruang", &state)
    #expect(state.communities.chosen == [.kind: "ruang"])
    let entries = state.communities.rows.compactMap { state.index?.browser.entries[$0.entry] }
    #expect(!entries.isEmpty && entries.allSatisfy { $0.kind == .space })
    choose(.kind, "ruang", &state)
    #expect(state.communities.chosen.isEmpty)
    #expect(state.communities.rows == all)
  }

  @Test func escapeLeavesTheFacetsThenTakesThemOff() {
    var state = AppState.on(.communities)
    choose(.kind, "ruang", &state)
    state.press("Esc")
    #expect(state.communities.pane == .list && state.communities.chosen.count == 1)
    state.press("Esc")
    #expect(state.communities.chosen.isEmpty)
  }

  @Test func everyFacetIsTakenOffAtOnce() {
    var state = AppState.on(.communities)
    state.press("x")
    #expect(state.notice?.text.english.contains("no facet") == true)
    choose(.kind, "komunitas", &state)
    choose(.status, "aktif", &state)
    #expect(state.communities.chosen.count == 2)
    state.press("x")
    #expect(state.communities.chosen.isEmpty)
  }

  @Test func theFacetCursorNeverStandsOnAHeading() {
    var state = AppState.on(.communities)
    var dice = Dice(seed: 5)
    state.press("Left")
    for _ in 0..<300 {
      let key = ["Down", "Up", "PgDn", "PgUp", "Home", "End", "Ctrl-D", "Ctrl-U"]
        .randomElement(using: &dice)
      state.press(key ?? "Down")
      guard case .value = state.communities.facets[state.communities.facetCursor.index] else {
        Issue.record("\(key ?? "") leads to a heading")
        return
      }
    }
  }

  @Test func aRecordLeadsToItsCityAndBack() {
    var state = AppState.on(.communities)
    state.press("Down Down Down Enter")
    #expect(state.communities.pane == .record)
    guard case .city(let code) = state.communities.selectedLink else {
      Issue.record("the first link is no city")
      return
    }
    let before = state
    state.press("Enter")
    #expect(state.screen == .cities)
    #expect(state.cityCode == code.description)
    state.press("Backspace")
    #expect(Sameness(state, before).holds)
  }

  @Test func everyLinkOfARecordIsFollowedAndReturnedFrom() {
    var state = AppState.on(.communities)
    var followed = 0
    for _ in state.communities.rows.indices {
      var page = state
      page.press("Enter")
      for _ in page.communities.links.indices.dropFirst() {
        page.press("Down")
        guard case .entry(let place) = page.communities.selectedLink else { continue }
        var opened = page
        opened.press("Enter")
        #expect(opened.communities.selected == place)
        opened.press("Backspace")
        #expect(Sameness(opened, page).holds)
        followed += 1
      }
      state.press("Down")
    }
    #expect(followed > 20)
  }

  private func leadsToRecords(_ link: CityLink?) -> Bool {
    if case .records = link { return true }
    return false
  }

  @Test func linksAreFollowedThroughSeveralPlacesAndBack() {
    var state = AppState.on(.communities)
    var places = [state]
    for _ in 0..<5 {
      state.press("Enter")
      places[places.count - 1] = state
      state.press("Enter")
      places.append(state)
      if state.screen == .cities {
        while !leadsToRecords(state.cities.selectedLink) {
          state.press(state.cities.pane == .list ? "Enter" : "Down")
        }
        places[places.count - 1] = state
        state.press("Enter")
        places.append(state)
      }
    }
    for place in places.dropLast().reversed() {
      state.press("Backspace")
      #expect(state.screen == place.screen)
      #expect(state.communities == place.communities && state.cities == place.cities)
    }
    #expect(state.trail.isEmpty)
  }

  @Test func byNameTheListIsOrderedByName() {
    var state = AppState.on(.communities)
    state.press("s")
    let names = state.communities.rows.compactMap { row in
      state.index.map { Array(Folding.fold($0.browser.entries[row.entry].name).utf8) }
    }
    #expect(zip(names, names.dropFirst()).allSatisfy { !$1.lexicographicallyPrecedes($0) })
  }

  @Test func aFilterNarrowsByFieldsToo() {
    var state = AppState.on(.communities)
    state.press("/ jenis:ruang Enter")
    let entries = state.communities.rows.compactMap { state.index?.browser.entries[$0.entry] }
    #expect(!entries.isEmpty && entries.allSatisfy { $0.kind == .space })
  }

  @Test func withoutRecordsThereIsNothingToOpen() {
    var state = AppState.on(.communities, Networks.empty)
    state.press("Enter Enter Down Tab Tab Enter Left Left Enter")
    #expect(state.communities.rows.isEmpty)
    #expect(state.faults.isEmpty)
  }

  /// Whoever deletes one after the other deletes neighbours, not the first of all.
  @Test func whereARecordIsGoneTheNextIsUnderTheCursor() throws {
    var state = AppState.on(.communities)
    for _ in 0..<6 { state.press("Down") }
    let gone = try #require(state.recordID)
    state.press("Down")
    let next = try #require(state.recordID)
    state.press("Up")
    var network = state.network
    for place in network.holdings.indices {
      func left<Kind: Record>(_ records: Records<Kind>) -> Records<Kind> {
        Records(Array(records).filter { $0.stamp.id != gone })
      }
      network.holdings[place].communities = left(network.holdings[place].communities)
      network.holdings[place].organisations = left(network.holdings[place].organisations)
      network.holdings[place].spaces = left(network.holdings[place].spaces)
    }
    var load = NetworkLoad()
    load.network = network
    _ = update(&state, .loaded(LoadedNetwork(load, year: 2025)))
    #expect(state.recordID == next)
    #expect(state.communities.cursor.index == 6)
  }
}
