import Controller
import Model
import Testing

@Suite struct FilterKeyTests {
  @Test func escapeGivesTheListBackWithTheCursorWhereItWas() {
    var state = AppState.on(.cities)
    state.press("Down Down Down Down Down")
    let before = state
    state.press("/ qqqq")
    #expect(state.cities.rows.isEmpty)
    state.press("Esc")
    #expect(state.cities.rows == before.cities.rows)
    #expect(state.cityCode == before.cityCode)
    #expect(!state.cities.filter.isEditing && !state.cities.filter.isActive)
  }

  @Test func escapeStaysOnTheCityThatWasFound() {
    var state = AppState.on(.cities)
    state.press("G")
    let wanted = state.cityCode
    let name = Registry.standard.regions[state.cities.rows[3].region].name
    state.press("g g / \(name.split(separator: " ").last.map(String.init) ?? "") Enter")
    let found = state.cityCode
    #expect(found != wanted)
    state.press("Esc")
    #expect(state.cityCode == found)
  }

  @Test func escapeStaysOnTheRecordThatWasFound() throws {
    var state = AppState.on(.communities)
    state.press("G / sa Enter")
    let found = try #require(state.recordID)
    state.press("Esc")
    #expect(state.recordID == found)
    #expect(state.communities.rows.count > state.communities.cursor.index + 1)
  }

  @Test func enterKeepsTheFilterAndGivesTheKeysBack() {
    var state = AppState.on(.cities)
    state.press("/ kota Enter")
    #expect(!state.cities.filter.isEditing)
    #expect(state.cities.filter.input.text == "kota")
    let before = state.cities.cursor.index
    state.press("j")
    #expect(state.cities.cursor.index == before + 1)
    #expect(state.cities.filter.input.text == "kota")
  }

  @Test func lettersAreTypedAndRunNoCommand() {
    var state = AppState.on(.cities)
    state.press("/")
    state.press("q w L s ? : 3 g g")
    #expect(state.screen == .cities && state.overlay == nil)
    #expect(state.cities.filter.input.text == "qwLs?:3gg")
  }

  @Test func backspaceInAnEmptyFilterLeavesIt() {
    var state = AppState.on(.cities)
    state.press("/ a Backspace")
    #expect(state.cities.filter.isEditing)
    state.press("Backspace")
    #expect(!state.cities.filter.isEditing)
  }

  @Test func arrowsMoveInTheListWhileTyping() {
    var state = AppState.on(.cities)
    state.press("/ kota Down Down")
    #expect(state.cities.filter.isEditing)
    #expect(state.cities.cursor.index == 2)
  }

  @Test func aPasteInTheListIsRefusedWithANotice() {
    for screen in ScreenID.allCases {
      var state = AppState.on(screen)
      let before = state
      #expect(update(&state, .paste("qqq\n3\u{1b}")).isEmpty)
      #expect(state.notice != nil)
      state.notice = nil
      #expect(Sameness(state, before).holds)
    }
  }

  @Test func aPasteInTheFilterIsText() {
    var state = AppState.on(.cities)
    state.press("/")
    _ = update(&state, .paste("kota\nmalang"))
    #expect(state.cities.filter.input.text == "kota malang")
    #expect(state.cities.filter.isEditing)
  }

  @Test func aPasteInTheMenuIsText() {
    var state = AppState.on(.cities)
    state.press(":")
    _ = update(&state, .paste("bahasa"))
    #expect(state.menu?.input.text == "bahasa")
    #expect(state.menu?.items.first?.command.id == "program.language")
  }

  @Test func anotherScreenEndsTheTyping() {
    var state = AppState.on(.cities)
    state.press("/ kota")
    _ = update(&state, .show(.heatmap))
    state.press("2 j")
    #expect(state.cities.filter.input.text == "kota")
  }
}
