import Controller
import Model
import Testing

@Suite struct ViewStateTests {
  private func kept(_ state: AppState) -> ViewState? {
    var state = state
    for effect in update(&state, .quit) {
      if case .keepView(let view) = effect { return view }
    }
    return nil
  }

  private func full() -> ViewState {
    var view = ViewState()
    view.language = .english
    view.theme = "mono \"chrome\"\n"
    view.screen = .communities
    view.cityFilter = "prov:jatim kriya é\u{1}"
    view.showsAllCities = true
    view.cityOrder = .population
    view.city = "35.73"
    view.level = .nation
    view.measure = .workers
    view.heatmapOrder = .column
    view.year = 2021
    view.area = "group:jabar"
    view.subsector = .tvr
    view.showsNumbers = false
    view.communityFilter = "batik"
    view.facets = ["jenis": "komunitas", "status": "aktif"]
    view.record = "com-1"
    return view
  }

  @Test func whatIsKeptIsReadBack() {
    #expect(ViewState(json: full().json) == full())
    #expect(ViewState(json: ViewState().json) == ViewState())
  }

  @Test(arguments: [
    "", "{", "[]", "null", "\u{0}", "{\"screen\":3}", "{\"screen\":\"dapur\"}", "{\"facets\":[1]}",
    "{\"year\":\"2021\"}", "{\"year\":1e99}", "{\"measure\":\"gula\",\"level\":null}",
    "{\"numbers\":\"ya\"}", "{\"facets\":{\"jenis\":7}}",
  ])
  func whatIsWronglyKeptIsAsAtTheFirstStart(text: String) {
    #expect(ViewState(json: Array(text.utf8)) == ViewState())
  }

  @Test func cutAndChangedFilesAreReadWithoutATrap() {
    let bytes = full().json
    for end in bytes.indices { _ = ViewState(json: Array(bytes[..<end])) }
    var dice = Dice(seed: 11)
    for _ in 0..<2000 {
      var changed = bytes
      let place = Int.random(in: changed.indices, using: &dice)
      changed[place] = UInt8.random(in: .min ... .max, using: &dice)
      _ = AppState.init(
        size: Size(width: 80, height: 24), language: .english, themeName: "dark",
        view: ViewState(json: changed))
    }
  }

  @Test func theCitiesAreThereAgain() throws {
    var state = AppState.on(.cities)
    state.press("s a / kota Enter Down Down Down")
    let view = try #require(kept(state))
    let again = AppState.on(.cities, view: ViewState(json: view.json))
    #expect(again.cities.rows == state.cities.rows)
    #expect(again.cityCode == state.cityCode)
    #expect(again.cities.showsAll && again.cities.order == state.cities.order)
    #expect(again.cities.filter == state.cities.filter)
  }

  @Test func theHeatmapIsThereAgain() throws {
    var state = AppState.on(.heatmap)
    state.press("p m # s s Down Down Right Right Right")
    let view = try #require(kept(state))
    let again = AppState.on(.heatmap, view: ViewState(json: view.json))
    #expect(again.heatmap.measure == state.heatmap.measure)
    #expect(again.heatmap.level == state.heatmap.level)
    #expect(again.heatmap.rows == state.heatmap.rows)
    #expect(again.heatmap.selectedRow == state.heatmap.selectedRow)
    #expect(again.heatmap.column == 3)
    #expect(!again.heatmap.showsNumbers)
  }

  @Test func theRecordsAreThereAgain() throws {
    var state = AppState.on(.communities)
    state.press("Left Down Enter Right / a Enter Down Down")
    #expect(!state.communities.chosen.isEmpty)
    let view = try #require(kept(state))
    let again = AppState.on(.communities, view: ViewState(json: view.json))
    #expect(again.communities.chosen == state.communities.chosen)
    #expect(again.communities.rows == state.communities.rows)
    #expect(again.communities.filter == state.communities.filter)
    #expect(again.recordID == state.recordID)
  }

  @Test func theScreenIsThereAgain() throws {
    for screen in ScreenID.allCases {
      let view = try #require(kept(AppState.on(screen)))
      var again = AppState(
        size: Size(width: 80, height: 24), language: .english, themeName: "dark", view: view)
      _ = update(&again, .loaded(Networks.sample))
      #expect(again.screen == screen)
    }
  }

  @Test func aViewOfAnotherNetworkHidesNothing() {
    var view = ViewState()
    view.city = "99.99"
    view.area = "group:none"
    view.record = "none"
    view.facets = ["produk": "tidak ada", "ngawur": "x"]
    view.year = -5
    let state = AppState.on(.communities, view: view)
    #expect(state.communities.chosen.isEmpty)
    #expect(state.communities.rows.count == Networks.sample.index.browser.entries.count)
    #expect(state.faults.isEmpty)
  }
}
