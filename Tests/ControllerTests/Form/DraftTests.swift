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
    guard case .write(let request, _) = state.press("Ctrl-S").last else {
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
}
