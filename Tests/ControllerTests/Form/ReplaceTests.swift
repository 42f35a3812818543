import Controller
import Model
import Store
import Testing

/// Words replaced in all marked records: seen while they are typed, saved as one change.
@Suite struct ReplaceTests {
  private static let network: LoadedNetwork = {
    let names = ["Sanggar Batk", "batk BATK", "Sanggar Kayu", "Batk"]
    var network = Network()
    network.holdings[0].isStored = true
    network.holdings[0].communities = Records(
      names.enumerated().map { number, name in
        var community = Community(stamp: Stamp(id: "c-\(number)", by: "Dodi"))
        community.name = name
        community.products = number == 0 ? ["batik tulis", "batik"] : []
        community.contact = "0341"
        return community
      })
    var space = Space(stamp: Stamp(id: "s-1"))
    space.name = "Rumah Batk"
    network.holdings[0].spaces = [space]
    return Networks.loaded(network)
  }()

  private func form(_ state: AppState) -> FormState? {
    if case .form(let form) = state.overlay { return form }
    return nil
  }

  private func typing(_ found: String, _ instead: String, _ keys: String = "Tab") -> AppState {
    var state = AppState.on(.communities, Self.network)
    state.author = Author("Rara, Dinas")
    for id in ["c-0", "c-1", "c-2", "c-3"] { state.mark(id) }
    state.press("F \(keys)")
    _ = update(&state, .paste(found))
    state.press("Tab")
    _ = update(&state, .paste(instead))
    return state
  }

  private func saved(_ state: inout AppState) throws -> [Edit] {
    let effects = state.press("Ctrl-S")
    guard case .write(.save(let edits, let name), _, _) = effects.last else {
      Issue.record("nothing is written: \(state.notice.debugDescription)")
      return []
    }
    #expect(name == "\(edits.count) komunitas")
    return edits
  }

  @Test func theFieldsAreThoseOfOnesOwnWords() throws {
    let state = typing("x", "y")
    let field = try #require(form(state)?.fields.first)
    let keys = field.form.choices.map(\.code)
    #expect(keys == ["name", "products", "district", "village", "tags", "contact", "note"])
  }

  /// What would change is seen before anything is saved, and counted.
  @Test func theChangesAreSeenWhileTyping() throws {
    let state = typing("batk", "Batik")
    let texts = try #require(form(state)?.replacedTexts)
    #expect(texts.map(\.name.indonesian).sorted() == ["Batk", "Sanggar Batk", "batk BATK"])
    #expect(texts.map(\.count).reduce(0, +) == 4)
    let one = try #require(texts.first { $0.name.indonesian == "Sanggar Batk" })
    #expect(one.parts == [.kept("Sanggar "), .replaced("Batk", by: "Batik")])
  }

  /// Small letters find capitals too; a capital finds only itself.
  @Test func capitalsFindOnlyThemselves() throws {
    let texts = try #require(form(typing("BATK", "Batik"))?.replacedTexts)
    #expect(texts.map(\.parts) == [[.kept("batk "), .replaced("BATK", by: "Batik")]])
  }

  @Test func allAreSavedAsOneChangeAndTheMarksAreGone() throws {
    var state = typing("batk", "Batik")
    let edits = try saved(&state)
    #expect(Set(edits.map(\.id)) == ["c-0", "c-1", "c-3"])
    let change = SavedChange(number: 1, touched: 3)
    _ = update(&state, .written(.save(edits, name: "x"), .outcome(.saved(change))))
    #expect(state.overlay == nil && !state.entry.isMarked("c-0"))
  }

  /// In a list each entry is a text of its own, and one that became another's double goes.
  @Test func listsAreReplacedEntryByEntry() throws {
    var state = typing(" tulis", "", "p r o d Tab")
    let store = try CommunityStore(Self.network)
    try store.save(try saved(&state))
    #expect(try store.community("c-0").products == ["batik"])
  }

  @Test func onlyTheFieldThatIsChosenChanges() throws {
    var state = typing("batk", "Batik")
    let store = try CommunityStore(Self.network)
    try store.save(try saved(&state))
    let names = try ["c-0", "c-1", "c-2", "c-3"].map { try store.community($0).name }
    #expect(names == ["Sanggar Batik", "Batik Batik", "Sanggar Kayu", "Batik"])
    let first = try store.community("c-0")
    #expect(first.products == ["batik tulis", "batik"] && first.contact == "0341")
    try store.undo()
    #expect(try store.community("c-0").name == "Sanggar Batk")
    #expect(try store.community("c-3").name == "Batk")
  }

  /// Of a change of which one record was changed elsewhere meanwhile, the others are saved too.
  @Test func aConflictInOneLeavesNoneOut() throws {
    var state = typing("batk", "Batik")
    let store = try CommunityStore(Self.network)
    var other = try store.community("c-0")
    let base = other
    other.name = "Sanggar Lain"
    try store.save([.put(other, over: base, in: .city(store.region))])
    let edits = try saved(&state)
    let outcome = try store.save(edits)
    _ = update(&state, .written(.save(edits, name: "3 komunitas"), .outcome(outcome)))
    guard case .conflict(let conflict) = state.overlay else {
      Issue.record("no conflict")
      return
    }
    #expect(conflict.rows.count == 1)
    try store.save(try saved(&state))
    let names = try ["c-0", "c-1", "c-3"].map { try store.community($0).name }
    #expect(names == ["Sanggar Batik", "Batik Batik", "Batik"])
  }

  /// A name must not become nothing: it is said in the line, and nothing at all is saved.
  @Test func aFaultInOneHoldsAllBack() throws {
    var state = typing("batk", "")
    let texts = try #require(form(state)?.replacedTexts)
    #expect(
      texts.filter { $0.fault != nil }.map(\.name.indonesian).sorted() == ["Batk", "batk BATK"])
    #expect(state.press("Ctrl-S").isEmpty && state.notice?.tone == .alert)
    #expect(form(state) != nil && state.entry.isMarked("c-0"))
  }

  @Test func theNumberOfAnIdentityCardIsRefused() throws {
    var state = typing("0341", "3573012345678901", "c o n Tab")
    #expect(state.press("Ctrl-S").isEmpty && state.notice?.tone == .alert)
  }

  @Test func withoutWordsOrChangesNothingIsSaved() throws {
    var state = typing("", "x")
    #expect(state.press("Ctrl-S").isEmpty && state.notice != nil)
    state = typing("zzz", "x")
    #expect(form(state)?.replacedTexts.isEmpty == true)
    #expect(state.press("Ctrl-S").isEmpty && state.notice != nil)
    state = typing("batk", "batk")
    #expect(try !saved(&state).contains { $0.id == "c-2" })
  }

  /// Records of two kinds have not the same fields.
  @Test func marksOfTwoKindsAreRefused() throws {
    var state = AppState.on(.communities, Self.network)
    state.mark("c-0")
    state.mark("s-1")
    state.press("F")
    #expect(state.overlay == nil && state.notice?.tone == .alert)
  }

  @Test func withoutMarksItSaysWhy() {
    var state = AppState.on(.communities, Self.network)
    state.press("F")
    #expect(state.overlay == nil && state.notice != nil)
    state.access = .readOnly
    state.press("v F")
    #expect(state.overlay == nil)
  }
}
