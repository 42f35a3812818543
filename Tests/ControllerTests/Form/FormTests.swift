import Controller
import Model
import Store
import Testing

@Suite struct FormTests {
  private func opened(_ script: String = "a", author: String? = "Rara, Dinas") -> AppState {
    var state = AppState.on(.communities)
    state.author = author.flatMap { Author($0) }
    state.press("f Down Enter Esc")
    let keys = script.split(separator: " ", maxSplits: 1)
    // The likeliest kind depends on the record under the cursor.
    guard keys.first == "a" else {
      state.press(script)
      return state
    }
    _ = update(&state, .addRecordOf(.community))
    state.press(keys.dropFirst().joined())
    return state
  }

  private func shown(_ state: AppState) -> FormState? {
    if case .form(let form) = state.overlay { return form }
    return nil
  }

  private func saved(_ effects: [Effect]) -> [Edit] {
    effects.flatMap { effect -> [Edit] in
      if case .write(.save(let edits, _), _, _) = effect { return edits }
      return []
    }
  }

  @Test func aFaultTakesTheFocusAndNothingIsWritten() {
    var state = opened("a")
    let effects = state.press("Down Down Down Down Ctrl-S")
    #expect(saved(effects).isEmpty)
    #expect(shown(state)?.cursor == 0)
    #expect(shown(state)?.fields[0].fault != nil)
    #expect(saved(state.press("x Down q q Ctrl-S")).isEmpty)
    #expect(shown(state)?.cursor == 1)
  }

  /// As many keys as the text has letters, one a field, and one to save.
  @Test func aRecordTakesNoMoreKeysThanItsText() throws {
    var state = opened("a")
    let keys = Key.script(
      "B a t i k Enter k r i Enter k a i n Enter Space Enter 2 0 1 6 Enter 4 0 Ctrl-S")
    #expect(keys.count == 5 + 3 + 4 + 1 + 4 + 2 + 6)
    let effects = keys.flatMap { update(&state, .key($0)) }
    let edit = try #require(saved(effects).first)
    #expect(edit.kind == .community)
    // The form stays until the store has said that it is durable.
    #expect(shown(state) != nil)
  }

  @Test func leavingWithChangesAsksOnce() {
    var state = opened("a x Esc")
    #expect(shown(state)?.name == "x")
    #expect(state.notice?.tone == .alert)
    state.press("Esc")
    #expect(state.overlay == nil)
    state.press("a Enter Esc")
    #expect(state.overlay == nil)
  }

  @Test func theNameOfTheWriterIsAskedOnce() throws {
    var state = opened("a x", author: nil)
    let asked = state.press("Ctrl-S")
    #expect(saved(asked).isEmpty)
    guard case .author = state.overlay else {
      Issue.record("the name is not asked for")
      return
    }
    #expect(state.press("Enter").isEmpty)
    let effects = state.press("R a r a Enter")
    let author = try #require(Author("Rara"))
    #expect(effects.first == .keepAuthor(author))
    #expect(saved(effects).count == 1)
    #expect(shown(state)?.name == "x")
    guard case .write(let request, _, _) = effects.last else {
      Issue.record("nothing is written")
      return
    }
    let full = StoreFault.refused(Bilingual("penuh", "full"))
    _ = update(&state, .written(request, .fault(full)))
    #expect(saved(state.press("Ctrl-S")).count == 1)
  }

  @Test func aFaultOfTheStoreKeepsTheText() throws {
    var state = opened("a x")
    let effects = state.press("Ctrl-S")
    guard case .write(let request, _, _) = effects.first else {
      Issue.record("nothing is written")
      return
    }
    let full = StoreFault.refused(Bilingual("penuh", "full"))
    #expect(update(&state, .written(request, .fault(full))).isEmpty)
    #expect(shown(state)?.name == "x")
    #expect(state.notice?.text.indonesian == "penuh")
    #expect(update(&state, .written(request, .outcome(.unchanged))).isEmpty)
    #expect(state.overlay == nil)
  }

  @Test func aPasteInAFieldIsText() {
    var state = opened("a")
    _ = update(&state, .paste("dua\nbaris"))
    #expect(shown(state)?.name == "dua baris")
  }

  @Test func onlyWhoMayWriteHasTheCommands() {
    for access in [CommandAccess.readOnly, .kiosk] {
      var state = opened("")
      state.access = access
      for key in ["a", "e", "D", "u", "Ctrl-R", "P"] {
        #expect(state.press(key).allSatisfy { $0 == .repaint }, "\(key)")
        #expect(state.overlay == nil, "\(key)")
      }
    }
  }

  /// Any record of the browser is edited, not communities alone.
  @Test func everyKindInTheBrowserIsEdited() {
    var state = AppState.on(.communities)
    state.author = Author("Rara")
    let entries = state.index.map { Array($0.browser.entries) } ?? []
    while let place = state.communities.selected, entries[place].kind == .community {
      state.press("Down")
    }
    state.press("e")
    #expect(shown(state)?.kind == .organisation)
    state.press("Esc")
    #expect(state.press("D").count == 1)
  }

  @Test func aRegionIsEditedFromItsList() throws {
    var state = AppState.on(.cities)
    state.author = Author("Rara")
    state.press("e")
    let form = try #require(shown(state))
    #expect(form.kind == .city)
    #expect(!form.isNew)
    let leader = form.fields.first { $0.key == "leader" }
    #expect(leader?.title == Registry.standard.region(form.region)?.kind.headTitle)
    #expect(state.press("Esc D").isEmpty)
    #expect(state.notice != nil)
  }
}
