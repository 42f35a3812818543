import Controller
import Model
import Testing

/// What a person does while a search has no answer yet.
@Suite struct SearchUnderWayTests {
  private func searching(_ script: String) -> (state: AppState, waiting: [Effect]) {
    var state = AppState.on(.communities)
    state.searchedAtOnce = 0
    let waiting = state.press(script)
    #expect(state.communities.isSearching)
    return (state, waiting)
  }

  @Test func whoReturnsFromALinkIsAnswered() {
    var (state, waiting) = searching("/ s a n")
    _ = update(&state, .show(.overview))
    state.press("Enter")
    #expect(state.screen == .cities)
    state.search(waiting)
    state.search(state.press("Backspace"))
    #expect(state.screen == .overview)
    _ = update(&state, .show(.communities))
    var atOnce = AppState.on(.communities)
    atOnce.press("/ s a n")
    // Values of their own: what does not hold would be printed whole.
    let isSearching = state.communities.isSearching
    let isSame = state.communities.rows == atOnce.communities.rows
    #expect(!isSearching && isSame)
    state.press("Enter Down")
    #expect(state.earlyKeys.isEmpty)
  }

  @Test func aLinkToRecordsOvertakesWhatWasAskedBefore() throws {
    var (state, waiting) = searching("/ s a n")
    _ = update(&state, .show(.cities))
    let place = state.cities.links.firstIndex {
      if case .records = $0 { return true }
      return false
    }
    state.press("Enter")
    for _ in 0..<(try #require(place)) { state.press("Down") }
    state.press("Enter")
    #expect(state.screen == .communities)
    guard case .search(let search) = waiting.removeLast() else {
      Issue.record("no search")
      return
    }
    #expect(search.answer() == nil)
  }

  @Test func keysThatWaitedMeanNothingOnAnotherScreen() {
    var (state, waiting) = searching("/ s a n Enter Down Down")
    _ = update(&state, .show(.cities))
    let before = state.cities
    state.search(waiting)
    let isSame = state.cities == before
    #expect(isSame)
    #expect(state.overlay == nil && state.earlyKeys.isEmpty)
  }

  @Test func theEndIsThatOfAllRows() throws {
    let network = Networks.sampleNetwork(seed: 1, cities: 12, communities: 2500)
    var state = AppState.on(.communities, Networks.loaded(network))
    state.searchedAtOnce = 0
    let asked = state.press("/ a")
    guard case .search(let search) = asked.last else {
      Issue.record("no search")
      return
    }
    let rest = update(&state, .searched(try #require(search.answer())))
    let first = state.communities.rows.count
    #expect(state.communities.isSearching && first > 0)
    state.press("Enter End")
    state.search(rest)
    #expect(state.communities.rows.count > first)
    #expect(state.communities.cursor.index == state.communities.rows.count - 1)
  }

  @Test func whatWasReadAnewIsCopiedAndEdited() throws {
    var network = Networks.sample.network
    var state = AppState.on(.communities)
    state.press("/ jenis:kom Enter")
    let id = try #require(state.recordID)
    for place in network.holdings.indices {
      for record in network.holdings[place].communities.indices
      where network.holdings[place].communities[record].stamp.id == id {
        network.holdings[place].communities[record].name = "Nama Baru"
      }
    }
    state.searchedAtOnce = 0
    _ = update(&state, .loaded(Networks.loaded(network)))
    #expect(state.communities.isSearching)
    #expect(state.sentence?.contains("Nama Baru") == true)
    state.press("e")
    guard case .form(let form) = state.overlay else {
      Issue.record("no form")
      return
    }
    #expect(form.fields.contains { $0.text == "Nama Baru" })
  }

  @Test func aNetworkThatChangedWhileItWasReadIsReadAgain() {
    let load = NetworkLoadOf(Networks.sample.network, cities: 40)
    var state = AppState.on(.communities)
    #expect(update(&state, .loaded(load.loaded(nil, isStale: true))) == [.load])
    #expect(update(&state, .loaded(load.loaded(nil))).isEmpty)
  }

  @Test func aRecordThatStandsTwiceIsFoundWhereItIsNotDeleted() throws {
    var network = Networks.sample.network
    let place = try #require(
      network.holdings.firstIndex { $0.isStored && $0.communities.count > 1 })
    var twin = network.holdings[place].communities[0]
    let id = twin.stamp.id
    twin.stamp.isDeleted = true
    network.holdings[place].communities.insert(twin, at: 0)
    let index = Networks.loaded(network).index.browser
    let entry = index.entry(id: id, city: place)
    #expect(entry.map { index.entries[$0].place } == 1)
  }
}
