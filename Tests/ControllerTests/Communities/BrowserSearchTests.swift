import Controller
import Model
import Testing

/// The search over columns, beside the loop, against a linear one over the records themselves.
@Suite struct BrowserSearchTests {
  /// A network with odd names, deleted records, and records of which little is known.
  static func network(_ dice: inout Dice) -> Network {
    var network = Networks.sampleNetwork(
      seed: UInt64.random(in: 0...1000, using: &dice), cities: 12, communities: 300)
    let names = ["Sanggar Élok", "Çelik", "ŒUVRE Ñusa", "-(Batik) /kayu.", "a", "", "1945 É"]
    for place in network.holdings.indices where network.holdings[place].isStored {
      for record in network.holdings[place].communities.indices {
        switch Int.random(in: 0..<12, using: &dice) {
        case 0: network.holdings[place].communities[record].stamp.isDeleted = true
        case 1: network.holdings[place].communities[record].name = nil
        case 2, 3:
          network.holdings[place].communities[record].name = names.randomElement(using: &dice)
        case 4: network.holdings[place].communities[record].tags = ["sama", "sama", "beda"]
        case 5: network.holdings[place].communities[record].subsectors = [.mus, .mus, .kul]
        default: break
        }
      }
    }
    return network
  }

  private static let words = [
    "s", "sa", "batik", "btk", "rumah", "kmns", "elok", "ç", "oe", "kota", "kab", "1", "(", "-",
    "zzz", "sanggar kota", "jenis:ruang", "jenis:kom", "status:aktif", "produk:ba", "tag:sam",
    "kecamatan:k", "kota:malang", "pulau:jawa", "sa tag:beda", "malang", "an",
  ]

  private static func question(_ dice: inout Dice, _ browser: LinearBrowser) -> BrowserQuestion {
    var question = BrowserQuestion()
    if Bool.random(using: &dice) { question.text = words.randomElement(using: &dice) ?? "" }
    question.isByName = Bool.random(using: &dice)
    if Int.random(in: 0..<4, using: &dice) == 0 { question.scope = .texts }
    for _ in 0..<Int.random(in: 0...3, using: &dice) {
      guard let facet = Facet.allCases.randomElement(using: &dice),
        let item = browser.items.randomElement(using: &dice)
      else { continue }
      question.chosen[facet] = item.values[facet]?.sorted().randomElement(using: &dice)
    }
    return question
  }

  /// The state after a question, whose search ran beside the loop.
  private func state(_ question: BrowserQuestion, _ loaded: LoadedNetwork) -> AppState {
    var view = ViewState()
    var kept = ["filter": question.text, "scope": question.scope.rawValue]
    if question.isByName { kept["order"] = "name" }
    let names: [Facet: String] = [
      .kind: "jenis", .province: "provinsi", .region: "kab", .district: "kecamatan",
      .subsector: "subsektor", .product: "produk", .status: "status", .tag: "tag",
    ]
    for (facet, code) in question.chosen { kept["facet." + (names[facet] ?? "")] = code }
    view.screens[.communities] = kept
    var state = AppState(
      size: Size(width: 80, height: 24), language: .indonesian, themeName: "dark", view: view)
    state.searchedAtOnce = 0
    state.search(update(&state, .loaded(loaded)))
    return state
  }

  @Test(arguments: 0..<12) func findsWhatALinearSearchFinds(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    let network = Self.network(&dice)
    let loaded = Networks.loaded(network)
    let browser = LinearBrowser(network)
    for _ in 0..<25 {
      let question = Self.question(&dice, browser)
      let state = state(question, loaded)
      let shown = state.communities.rows.indices.compactMap {
        state.communities.rows.record($0)?.id
      }
      let wanted = browser.rows(question)
      #expect(shown == wanted, "seed \(seed): \(question)")
      for case .value(let facet, let value, let count, let isChosen) in state.communities.facets {
        #expect(
          count == browser.count(question, facet, value.code),
          "seed \(seed): \(question) \(facet) \(value.code)")
        #expect(isChosen == (question.chosen[facet] == value.code))
      }
    }
  }

  /// Typed key by key, each search finishing or being overtaken: the last one stands.
  @Test(arguments: 0..<20) func theLastQuestionIsAnswered(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    var state = AppState.on(.communities)
    state.searchedAtOnce = 0
    let browser = LinearBrowser(Networks.sample.network)
    var waiting = state.press("/")
    for _ in 0..<30 {
      let key = ["s", "a", "n", "g", "Backspace", "Backspace", "k", "t"].randomElement(using: &dice)
      waiting += state.press(key ?? "s")
      guard Bool.random(using: &dice), !waiting.isEmpty else { continue }
      // One of the searches comes to an end, in whatever order.
      let place = Int.random(in: 0..<waiting.count, using: &dice)
      guard case .search(let search) = waiting.remove(at: place), let answer = search.answer()
      else { continue }
      waiting += update(&state, .searched(answer))
    }
    state.search(waiting)
    var question = BrowserQuestion()
    question.text = state.communities.filter.input.text
    question.isByName = state.communities.isByName
    let shown = state.communities.rows.indices.compactMap { state.communities.rows.record($0)?.id }
    #expect(shown == browser.rows(question), "seed \(seed)")
    #expect(!state.communities.isSearching)
    #expect(state.faults.isEmpty)
  }

  @Test func aSearchThatIsOvertakenEndsWithoutAnAnswer() {
    var state = AppState.on(.communities)
    state.searchedAtOnce = 0
    var searches: [BrowserSearch] = []
    for key in ["/", "s", "a"] {
      for case .search(let search) in state.press(key) { searches.append(search) }
    }
    #expect(searches.count == 2)
    #expect(searches.first?.answer() == nil)
    #expect(searches.last?.answer()?.question.text == "sa")
  }

  @Test func keysAboutRowsWaitForTheRowsThatWereAskedFor() {
    var state = AppState.on(.communities)
    state.searchedAtOnce = 0
    var waiting = state.press("/ s a n")
    waiting += state.press("Enter Down Down")
    #expect(state.communities.filter.isEditing)
    state.search(waiting)
    #expect(!state.communities.filter.isEditing && state.communities.cursor.index == 2)
    #expect(state.earlyKeys.isEmpty)
    var atOnce = AppState.on(.communities)
    atOnce.press("/ s a n Enter Down Down")
    #expect(state.recordID == atOnce.recordID)
  }

  @Test func theSamePageIsShownWhetherSearchedAtOnceOrBeside() {
    var dice = Dice(seed: 3)
    var beside = AppState.on(.communities)
    beside.searchedAtOnce = 0
    var atOnce = AppState.on(.communities)
    let keys = [
      "/", "s", "a", "Enter", "Esc", "Down", "PgDn", "s", "f", "Left", "Right", "x", "G", "g g",
      "2",
      "4", "L", "End", "Home", "Tab", "Backspace",
    ]
    for _ in 0..<400 {
      let key = keys.randomElement(using: &dice) ?? "Down"
      beside.search(beside.press(key))
      atOnce.press(key)
      #expect(beside.communities.rows == atOnce.communities.rows, "\(key)")
      #expect(beside.communities.cursor == atOnce.communities.cursor, "\(key)")
      #expect(beside.communities.facets == atOnce.communities.facets, "\(key)")
    }
  }

  @Test func aPartOfTheNetworkIsBrowsedWhileTheRestIsRead() {
    var load = NetworkLoadOf(Networks.sample.network, cities: 5)
    var state = AppState(
      size: Size(width: 80, height: 24), language: .indonesian, themeName: "dark")
    let first = update(&state, .loaded(load.loaded(LoadProgress(read: 5, of: 40))))
    #expect(first == [.loadOn])
    #expect(state.progress == LoadProgress(read: 5, of: 40))
    state.press("4 Down Down")
    let here = state.recordID
    load = NetworkLoadOf(Networks.sample.network, cities: 40)
    #expect(update(&state, .loaded(load.loaded(nil))).isEmpty)
    #expect(state.progress == nil)
    #expect(state.recordID == here)
  }

  /// Otherwise each part that is read would overtake the search in the part before.
  @Test func aPartIsSearchedBeforeTheNextIsRead() {
    let load = NetworkLoadOf(Networks.sample.network, cities: 5)
    var state = AppState(
      size: Size(width: 80, height: 24), language: .indonesian, themeName: "dark")
    state.searchedAtOnce = 0
    let effects = update(&state, .loaded(load.loaded(LoadProgress(read: 5, of: 40))))
    #expect(effects.count == 2)
    #expect(effects.last == .loadOn)
    guard case .search(let search) = effects.first else {
      Issue.record("no search")
      return
    }
    #expect(search.answer()?.rows.indices.isEmpty == false)
  }
}
