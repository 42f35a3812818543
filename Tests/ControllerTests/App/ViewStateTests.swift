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
    view.screens = [
      .cities: [
        "filter": "prov:jatim kriya é\u{1}", "all": "1", "order": "penduduk", "region": "35.73",
      ],
      .heatmap: [
        "filter": "jawa", "level": "nasional", "measure": "tenaga_kerja", "order": "kolom",
        "year": "2021", "area": "group:jabar", "subsector": "TVR", "numbers": "0",
      ],
      .communities: [
        "filter": "batik", "order": "name", "facet.jenis": "komunitas", "facet.status": "aktif",
        "record": "com-1",
      ],
    ]
    return view
  }

  @Test func whatIsKeptIsReadBack() {
    #expect(ViewState(json: full().json) == full())
    #expect(ViewState(json: ViewState().json) == ViewState())
  }

  @Test(arguments: [
    "", "{", "[]", "null", "\u{0}", "{\"screen\":3}", "{\"screen\":\"dapur\"}", "{\"heatmap\":[1]}",
    "{\"heatmap\":{\"year\":1e99}}", "{\"communities\":{\"facet.jenis\":7}}",
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
    state.press("s A / kota Enter Down Down Down")
    let view = try #require(kept(state))
    let again = AppState.on(.cities, view: ViewState(json: view.json))
    #expect(again.cities.rows == state.cities.rows)
    #expect(again.cityCode == state.cityCode)
    #expect(again.cities.showsAll && again.cities.order == state.cities.order)
    #expect(again.cities.filter == state.cities.filter)
  }

  @Test func theHeatmapIsThereAgain() throws {
    var state = AppState.on(.heatmap)
    state.press("p m # s s / ba Enter Down Right Right Right")
    let view = try #require(kept(state))
    let again = AppState.on(.heatmap, view: ViewState(json: view.json))
    #expect(again.heatmap.measure == state.heatmap.measure)
    #expect(again.heatmap.filter.input.text == "ba" && !state.heatmap.rows.isEmpty)
    #expect(again.heatmap.level == state.heatmap.level)
    #expect(again.heatmap.rows == state.heatmap.rows)
    #expect(again.heatmap.selectedRow == state.heatmap.selectedRow)
    #expect(again.heatmap.column == 3)
    #expect(!again.heatmap.showsNumbers)
  }

  @Test func theRecordsAreThereAgain() throws {
    var state = AppState.on(.communities)
    state.press("s Left Down Enter Right / a Enter Down Down")
    #expect(!state.communities.chosen.isEmpty)
    let view = try #require(kept(state))
    let again = AppState.on(.communities, view: ViewState(json: view.json))
    #expect(again.communities.chosen == state.communities.chosen)
    #expect(again.communities.rows == state.communities.rows && again.communities.isByName)
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
    view.screens = [
      .cities: ["region": "99.99", "order": "berat"],
      .heatmap: ["area": "group:none", "year": "-5", "measure": "gula", "level": ""],
      .communities: ["record": "none", "facet.produk": "tidak ada", "facet.ngawur": "x"],
    ]
    let state = AppState.on(.communities, view: view)
    #expect(state.communities.chosen.isEmpty)
    #expect(state.communities.rows.count == Networks.sample.index.browser.entries.count)
    #expect(state.faults.isEmpty)
  }
}
