import Controller
import Model
import Store
import Testing

@Suite struct FormTests {
  private func opened(_ script: String = "a", author: String? = "Rara, Dinas") -> AppState {
    var state = AppState.on(.communities)
    state.author = author.flatMap { Author($0) }
    state.press("f Down Enter Esc " + script)
    return state
  }

  private func form(_ state: AppState) -> FormState? {
    if case .form(let form) = state.overlay { return form }
    return nil
  }

  private func saved(_ effects: [Effect]) -> [Edit] {
    effects.flatMap { effect -> [Edit] in
      if case .write(.save(let edits, _), _) = effect { return edits }
      return []
    }
  }

  @Test func aFaultTakesTheFocusAndNothingIsWritten() {
    var state = opened("a")
    let effects = state.press("Down Down Down Down Ctrl-S")
    #expect(saved(effects).isEmpty)
    #expect(form(state)?.cursor == 0)
    #expect(form(state)?.fields[0].fault != nil)
    #expect(saved(state.press("x Down q q Ctrl-S")).isEmpty)
    #expect(form(state)?.cursor == 1)
  }

  /// As many keys as the text has letters, one a field, and one to save.
  @Test func aRecordTakesNoMoreKeysThanItsText() throws {
    var state = opened("a")
    let keys = Key.script("B a t i k Enter k r i Enter k a i n Enter Space Enter 0 8 1 Ctrl-S")
    #expect(keys.count == 5 + 3 + 4 + 1 + 3 + 5)
    let effects = keys.flatMap { update(&state, .key($0)) }
    let edit = try #require(saved(effects).first)
    #expect(edit.kind == .community)
    // The form stays until the store has said that it is durable.
    #expect(form(state) != nil)
  }

  @Test func leavingWithChangesAsksOnce() {
    var state = opened("a x Esc")
    #expect(form(state)?.name == "x")
    #expect(state.notice?.tone == .alert)
    state.press("Esc")
    #expect(state.overlay == nil)
    state.press("a Esc")
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
    #expect(form(state)?.name == "x")
    #expect(saved(state.press("Ctrl-S")).count == 1)
  }

  @Test func aFaultOfTheStoreKeepsTheText() throws {
    var state = opened("a x")
    let effects = state.press("Ctrl-S")
    guard case .write(let request, _) = effects.first else {
      Issue.record("nothing is written")
      return
    }
    let full = StoreFault.refused(Bilingual("penuh", "full"))
    #expect(update(&state, .written(request, .fault(full))).isEmpty)
    #expect(form(state)?.name == "x")
    #expect(state.notice?.text.indonesian == "penuh")
    #expect(update(&state, .written(request, .outcome(.unchanged))).isEmpty)
    #expect(state.overlay == nil)
  }

  @Test func aPasteInAFieldIsText() {
    var state = opened("a")
    _ = update(&state, .paste("dua\nbaris"))
    #expect(form(state)?.name == "dua baris")
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

  @Test func onlyACommunityIsEdited() {
    var state = AppState.on(.communities)
    state.author = Author("Rara")
    let entries = state.index.map { Array($0.browser.entries) } ?? []
    while let place = state.communities.selected, entries[place].kind == .community {
      state.press("Down")
    }
    #expect(state.press("e D").isEmpty)
    #expect(state.overlay == nil)
    #expect(state.notice != nil)
  }
}
