import Controller
import Model
import Store
import Testing

@Suite struct DraftTests {
  private func opened() -> AppState {
    var state = AppState.on(.cities)
    state.author = Author("Rara, Dinas")
    _ = update(&state, .addRecordOf(.community))
    return state
  }

  private func kept(_ effects: [Effect]) -> Draft? {
    effects.lazy.compactMap { effect in
      if case .keepDraft(let draft) = effect { return draft }
      return nil
    }.last
  }

  private func shown(_ state: AppState) -> FormState? {
    if case .form(let form) = state.overlay { return form }
    return nil
  }

  @Test func itIsKeptAtEachFieldLeft() {
    var state = opened()
    #expect(kept(state.press("S a n g g a r")) == nil)
    #expect(kept(state.press("Tab"))?.texts["name"]?.typed == "Sanggar")
    #expect(kept(state.press("Tab")) == nil)
  }

  @Test func itIsKeptASecondAfterTheLastKey() {
    var state = opened()
    #expect(state.deadline == nil)
    state.press("S a")
    #expect(state.deadline == 0)
    #expect(kept(update(&state, .tick(now: 5000))) == nil)
    #expect(state.deadline == 6000)
    state.press("n")
    #expect(kept(update(&state, .tick(now: 5500))) == nil)
    #expect(kept(update(&state, .tick(now: 6400))) == nil)
    #expect(kept(update(&state, .tick(now: 6500)))?.texts["name"]?.typed == "San")
    #expect(state.deadline == nil)
  }

  @Test func whatIsSavedOrThrownAwayLeavesNone() throws {
    var state = opened()
    let draft = try #require(kept(state.press("S a Tab")))
    #expect(state.press("Esc Esc").last == .dropDraft(draft.name))
    state = opened()
    let other = try #require(kept(state.press("S a Tab")))
    guard case .write(let request, _, _) = state.press("Ctrl-S").last else {
      Issue.record("nothing is written")
      return
    }
    let change = SavedChange(number: 1, touched: 1)
    let effects = update(&state, .written(request, .outcome(.saved(change))))
    #expect(effects.contains(.dropDraft(other.name)))
  }

  @Test func itIsOfferedAndGoesOn() throws {
    var state = opened()
    let draft = try #require(kept(state.press("S a n g g a r Tab k r i Tab")))
    var next = AppState.on(.cities)
    next.author = Author("Rara, Dinas")
    _ = update(&next, .drafts([draft]))
    #expect(next.notice?.text.indonesian.contains("Sanggar") == true)
    next.press("o")
    let form = try #require(shown(next))
    #expect(form.fields[0].text == "Sanggar")
    #expect(form.fields[1].text == "kri")
    #expect(form.isNew && form.isChanged)
    #expect(next.press("Esc Esc").last == .dropDraft(draft.name))
    #expect(next.press("o").isEmpty)
  }

  /// What others changed meanwhile is said, and not overwritten unseen.
  @Test func aFieldThatOthersChangedIsNamed() throws {
    var state = AppState.on(.cities)
    state.author = Author("Rara")
    state.press("e")
    let field = try #require(shown(state)?.fields.first { $0.key == "node" })
    let draft = Draft(
      name: "x", kind: .city, region: try #require(shown(state)?.region),
      id: try #require(shown(state)?.region.description), isNew: false,
      texts: ["node": Draft.Text(typed: "Simpul Baru", original: field.text + "lain")])
    state.press("Esc")
    _ = update(&state, .drafts([draft]))
    state.press("o")
    #expect(shown(state)?.fields.first { $0.key == "node" }?.text == "Simpul Baru")
    #expect(state.notice?.tone == .alert)
  }

  @Test func leavingTheProgramKeepsIt() {
    var state = opened()
    state.press("S a")
    #expect(kept(update(&state, .quit))?.texts["name"]?.typed == "Sa")
  }

  private func sheet(_ state: AppState) -> SheetState? {
    if case .sheet(let sheet) = state.overlay { return sheet }
    return nil
  }

  /// Somebody else's draft is named, and is not put into a form that this person opens.
  @Test func theDraftOfAnotherIsNamedAndLeft() throws {
    var state = opened()
    let draft = try #require(kept(state.press("S a n g g a r Tab")))
    #expect(draft.author == "Rara, Dinas")
    var other = AppState.on(.cities)
    other.author = Author("Dodi, Bappeda")
    _ = update(&other, .drafts([draft]))
    #expect(other.notice?.text.indonesian.contains("Sanggar (Rara, Dinas)") == true)
    _ = update(&other, .addRecordOf(.community))
    #expect(shown(other)?.fields[0].text == "")
    #expect(other.notice?.text.indonesian.contains("Rara, Dinas") == true)
    other.press("Esc o")
    #expect(shown(other)?.fields[0].text == "Sanggar")
    #expect(other.notice?.text.english.contains("The draft of Rara, Dinas") == true)
  }

  /// What was typed in one notation and language is read so, and shown in those of now.
  @Test func itGoesOnInAnotherNotation() throws {
    var state = opened()
    _ = update(&state, .cancel)
    _ = update(&state, .addRecordOf(.need))
    let fields = try #require(shown(state)).fields
    let amount = try #require(fields.firstIndex { $0.key == "amount" })
    let kind = try #require(fields.firstIndex { $0.form.choices.count > 1 })
    state.press("x")
    for _ in 0..<kind { state.press("Tab") }
    state.press("Space")
    for _ in kind..<amount { state.press("Tab") }
    let draft = try #require(kept(state.press("1 , 2 3 4 Space j t Tab")))
    #expect(draft.notation == .dotThousands && draft.language == .indonesian)
    let values = try #require(shown(state)).fields.map(\.value)
    var next = AppState.on(.cities)
    next.author = Author("Rara, Dinas")
    next.language = .english
    _ = update(&next, .drafts([draft]))
    next.press("o")
    #expect(try #require(shown(next)).fields.map(\.value) == values)
    #expect(shown(next)?.fields[amount].text == "1.234 juta")
  }

  /// The draft of a sheet says of which year, standing and source its figures are.
  @Test func theDraftOfASheetHoldsItsHead() throws {
    let network = Networks.naming("Pendataan", "s-9")
    var state = AppState.on(.cities, network)
    state.author = Author("Rara, Dinas")
    state.entry.today = CalendarDate(iso: "2026-11-27")
    state.press("i Up Backspace 1 Tab Space Tab")
    for scalar in "Pendataan".unicodeScalars { _ = update(&state, .key(.character(scalar))) }
    state.press("Enter")
    let draft = try #require(kept(state.press("1 , 5 Enter")))
    #expect(draft.year == 2021 && draft.standing == .official && draft.source == "Pendataan")
    var next = AppState.on(.cities, network)
    next.author = Author("Rara, Dinas")
    next.language = .english
    _ = update(&next, .drafts([draft]))
    next.press("o")
    let open = try #require(sheet(next))
    #expect(open.head.standing == .official && open.head.source.text == "Pendataan")
    #expect(open.year == 2021 && open.typed.count == 1)
  }

  /// Leaving while a save is under way keeps the text only if that save fails.
  @Test func aSaveThatIsUnderWayIsNotKeptAsADraft() throws {
    var state = opened()
    let draft = try #require(kept(state.press("S a Tab")))
    state.press("Ctrl-S")
    let effects = update(&state, .key(.control("c")))
    #expect(kept(effects) == nil)
    let left = effects.compactMap { if case .leaveDraft(let draft) = $0 { draft } else { nil } }
    #expect(left.map(\.name) == [draft.name])
  }
}
