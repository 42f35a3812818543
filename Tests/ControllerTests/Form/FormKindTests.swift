import Controller
import Model
import Store
import Testing

/// Every kind of record is entered by the same form, made from its one table of fields.
@Suite struct FormKindTests {
  private func opened(_ kind: RecordKind) -> AppState {
    var state = AppState.on(.cities)
    state.author = Author("Rara, Dinas")
    _ = update(&state, .addRecordOf(kind))
    return state
  }

  private func shown(_ state: AppState) -> FormState? {
    if case .form(let form) = state.overlay { return form }
    return nil
  }

  @Test(arguments: CityHoldings.enteredKinds)
  func theFormHasEveryFieldOfTheTable(kind: RecordKind) throws {
    let form = try #require(shown(opened(kind)))
    #expect(form.kind == kind)
    #expect(form.fields.map(\.key) == kind.type.keys)
    #expect(form.fields.contains { $0.isRequired }, "\(kind) needs nothing")
  }

  /// Every field says what it takes before it is wrong, in both languages.
  @Test(arguments: CityHoldings.enteredKinds)
  func everyFieldSaysWhatItTakes(kind: RecordKind) throws {
    let form = try #require(shown(opened(kind)))
    for field in form.fields where ![.text, .note].contains(field.form) {
      for language in Language.allCases {
        #expect(!field.help(language).isEmpty, "\(kind) \(field.key)")
      }
    }
  }

  @Test(arguments: CityHoldings.enteredKinds)
  func aRecordOfEveryKindIsSaved(kind: RecordKind) throws {
    var state = opened(kind)
    let count = try #require(shown(state)).fields.count
    for place in 0..<count {
      let field = try #require(shown(state)?.fields[place])
      for scalar in Self.sample(field.form).unicodeScalars {
        _ = update(&state, .key(.character(scalar)))
      }
      if place < count - 1 { state.press("Tab") }
    }
    let faults = shown(state)?.fields.filter { $0.fault != nil }.map(\.key)
    #expect(faults == [])
    let effects = state.press("Ctrl-S")
    guard case .write(.save(let edits, _), _, _) = effects.first else {
      Issue.record("\(kind): nothing is written")
      return
    }
    #expect(edits.map(\.kind) == [kind])
    #expect(edits.first?.owner == shown(state).map { .city($0.region) })
  }

  @Test func aMissingFieldTakesTheFocusAtSave() throws {
    var state = opened(.designation)
    #expect(state.press("Tab Tab Tab Ctrl-S").isEmpty)
    #expect(shown(state)?.cursor == 0)
    state.press("Space Tab 1 9 Ctrl-S")
    #expect(shown(state)?.cursor == 1)
    #expect(shown(state)?.fields[1].fault != nil)
  }

  @Test func aWarningDoesNotHinder() throws {
    var state = opened(.community)
    state.entry.today = CalendarDate(iso: "2026-11-27")
    state.press("S a n g g a r Tab Tab Tab Tab 2 0 3 0")
    let form = try #require(shown(state))
    let field = try #require(form.field)
    #expect(form.warning(of: field, today: state.entry.today) != nil)
    #expect(field.fault == nil)
    #expect(state.press("Ctrl-S").count == 1)
  }

  @Test func whatIsTakenAwayIsUnknownAgain() throws {
    var state = AppState.on(.communities)
    state.author = Author("Rara")
    let entries = state.index.map { Array($0.browser.entries) } ?? []
    while let place = state.communities.selected,
      entries[place].kind != .community
        || entries[place].holdings(in: state).communities[entries[place].place].products.isEmpty
    {
      state.press("Down")
    }
    state.press("e")
    let before = try #require(shown(state))
    let place = try #require(before.fields.firstIndex { $0.key == "products" })
    try #require(!before.fields[place].text.isEmpty)
    for _ in 0..<place { state.press("Tab") }
    state.press("Ctrl-U")
    guard case .write(.save(let edits, _), _, _) = state.press("Ctrl-S").first else {
      Issue.record("nothing is written")
      return
    }
    let new = try #require(shown(state))
    #expect(new.fields[place].value == .absent)
    #expect(edits.count == 1)
    #expect("\(edits)".contains("products"))
  }

  @Test func addingGoesOnWithWhatStays() throws {
    var state = opened(.community)
    state.press("S a n g g a r Tab k r i Tab Tab Tab Tab Tab K l o j e n Tab")
    guard case .write(let request, _, _) = state.press("Ctrl-N").first else {
      Issue.record("nothing is written")
      return
    }
    let change = SavedChange(number: 1, touched: 1)
    _ = update(&state, .written(request, .outcome(.saved(change))))
    let next = try #require(shown(state))
    let texts = Dictionary(uniqueKeysWithValues: next.fields.map { ($0.key, $0.text) })
    #expect(texts["name"] == "" && texts["subsectors"] == "KRI" && texts["district"] == "Klojen")
    #expect(next.cursor == 0 && next.count == 1 && next.isNew)
  }

  /// What is typed while a record is written belongs to the next one, not to the one that closes.
  @Test func keysWaitForWhatIsBeingWritten() throws {
    var state = opened(.community)
    state.press("S a n g g a r")
    guard case .write(let request, _, _) = state.press("Ctrl-N").first else {
      Issue.record("nothing is written")
      return
    }
    #expect(state.press("D u a Ctrl-S").isEmpty)
    #expect(shown(state)?.name == "Sanggar")
    let change = SavedChange(number: 1, touched: 1)
    let effects = update(&state, .written(request, .outcome(.saved(change))))
    #expect(shown(state)?.name == "Dua")
    guard case .write(.save(let edits, _), _, _) = effects.last else {
      Issue.record("the second is not written")
      return
    }
    #expect(edits.count == 1)
  }

  @Test func aMenuOfKindsKeepsItsPlaceInAnotherWindow() {
    var state = AppState.on(.cities)
    state.author = Author("Rara, Dinas")
    state.press("a Down Down")
    guard case .records(let before) = state.overlay else {
      Issue.record("no menu is open")
      return
    }
    state.resize(100, 40)
    guard case .records(let after) = state.overlay else {
      Issue.record("the menu is gone")
      return
    }
    #expect(before.cursor.index == 2 && after.cursor.index == 2)
  }

  @Test func whatIsBegunIsOffered() throws {
    var state = opened(.community)
    state.press("Tab d e s")
    let offers = try #require(shown(state)?.offers)
    #expect(offers.items.map(\.title).contains("Desain Interior"))
    state.press("Down Enter")
    #expect(shown(state)?.fields[1].text == "DKV" || shown(state)?.fields[1].text == "DIN")
    #expect(shown(state)?.cursor == 2)
    state = opened(.programme)
    state.press("Tab i n k")
    #expect(shown(state)?.offers?.items.map(\.title) == ["inkubasi"])
    state.press("Enter")
    #expect(shown(state)?.fields[1].text == "inkubasi")
  }

  /// A choice that is stepped through is written in the language that is read.
  @Test(arguments: Language.allCases) func aStepWritesTheTitle(language: Language) throws {
    var state = AppState.on(.cities)
    state.language = language
    state.author = Author("Rara")
    _ = update(&state, .addRecordOf(.community))
    state.press("Tab Tab Tab Space")
    let expected = CommunityStatus.active.title.text(language)
    #expect(shown(state)?.fields[3].text == expected)
  }

  @Test func theMenuFindsKindsByTyping() {
    var state = AppState.on(.cities)
    state.press("a k e b Enter")
    #expect(shown(state)?.kind == .need)
    state = AppState.on(.cities)
    state.press("r Enter")
    #expect(shown(state)?.kind == .city)
  }

  /// A source that is only like what is typed is not taken; one that is chosen or named is.
  @Test func nothingIsTakenThatWasNotChosen() throws {
    let network = Networks.naming("Pendataan 2026", "s-9")
    var state = AppState.on(.cities, network)
    state.author = Author("Rara")
    _ = update(&state, .addRecordOf(.community))
    let place = try #require(shown(state)?.fields.firstIndex { $0.key == "source" })
    for _ in 0..<place { state.press("Tab") }
    for key in ["Tab", "Enter"] {
      state.press("Ctrl-U p e n d \(key)")
      #expect(shown(state)?.fields[place].text == "pend")
      #expect(shown(state)?.fields[place].fault?.indonesian.contains("pilih satu") == true)
      state.press("Shift-Tab")
    }
    state.press("Ctrl-S")
    #expect(shown(state)?.cursor == 0)
    state.press("x")
    for _ in 0..<place { state.press("Tab") }
    state.press("Ctrl-U p e n d")
    #expect(shown(state)?.offers?.items.count == 1 && shown(state)?.offers?.cursor == nil)
    state.press("Down Tab")
    #expect(shown(state)?.fields[place].text == "Pendataan 2026")
    #expect(shown(state)?.fields[place].value == .text("s-9"))
    state.press("Shift-Tab Ctrl-U")
    for scalar in "pendataan 2026".unicodeScalars { _ = update(&state, .key(.character(scalar))) }
    state.press("Tab")
    #expect(shown(state)?.fields[place].value == .text("s-9"))
    #expect(shown(state)?.fields[place].text == "Pendataan 2026")
  }

  /// What the record does not take is said after the field, and not left out.
  @Test func nothingOutOfRangeIsLeftOut() throws {
    var state = opened(.need)
    let place = try #require(shown(state)?.fields.firstIndex { $0.key == "amount" })
    state.press("x")
    for _ in 0..<place { state.press("Tab") }
    state.press("2 0 0 0 T")
    let field = try #require(shown(state)?.fields[place])
    #expect(field.fault?.indonesian.contains("1.000 triliun") == true)
    let effects = state.press("Tab Ctrl-S")
    #expect(!effects.contains { if case .write = $0 { true } else { false } })
    #expect(shown(state)?.cursor == place)
    state.press("Ctrl-U 1 0 0 0 T")
    #expect(shown(state)?.fields[place].fault == nil)
    #expect(shown(state)?.fields[place].value == .whole(1_000_000_000_000_000))
  }

  private static func sample(_ form: FieldForm) -> String {
    switch form {
    case .text, .note: "isi"
    case .texts: "satu, dua"
    case .date: "16/3/2016"
    case .region: "35.73"
    case .year: "2016"
    case .whole: "7"
    case .number: "1,5"
    case .money: "1,2 M"
    case .flag: "ya"
    case .choice(let choices): choices.first?.title.indonesian ?? ""
    case .choices(let choices): choices.first?.code ?? ""
    case .link, .links, .figures: ""
    }
  }
}

extension Record {
  fileprivate static var keys: [String] {
    fields.filter { $0.form != .figures }.map(\.key)
  }
}

extension BrowserEntry {
  fileprivate func holdings(in state: AppState) -> CityHoldings { state.network.holdings[city] }
}
