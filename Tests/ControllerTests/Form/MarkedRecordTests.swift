import Controller
import Model
import Store
import Testing

/// One field set in several marked records: seen first, saved as one change.
@Suite struct MarkedRecordTests {
  private static let network: LoadedNetwork = {
    var network = Network()
    network.holdings[0].isStored = true
    network.holdings[0].communities = Records(
      (0..<4).map { number in
        var community = Community(stamp: Stamp(id: "c-\(number)", by: "Dodi"))
        community.name = "Sanggar \(number)"
        community.status = number == 2 ? .passive : nil
        community.since = 2000 + number
        return community
      })
    return Networks.loaded(network)
  }()

  private func opened(_ keys: String) -> AppState {
    var state = AppState.on(.communities, Self.network)
    state.author = Author("Rara, Dinas")
    state.press(keys)
    return state
  }

  private func form(_ state: AppState) -> FormState? {
    if case .form(let form) = state.overlay { return form }
    return nil
  }

  @Test func nothingIsSetWithoutMarks() {
    var state = opened("V")
    #expect(state.overlay == nil && state.notice != nil)
    state.press("v Up v V")
    #expect(state.overlay == nil)
  }

  @Test func oneFieldIsSetInAllAfterAPreview() throws {
    var state = opened("v Down v v")
    #expect(state.entry.isMarked("c-0") && !state.entry.isMarked("c-1"))
    #expect(state.entry.isMarked("c-2") && state.entry.isMarked("c-3"))
    state.press("V")
    let fields = try #require(form(state)).fields
    #expect(!fields.contains { ["name", "contact", "source"].contains($0.key) })
    let place = try #require(fields.firstIndex { $0.key == "status" })
    for _ in 0..<place { state.press("Tab") }
    for scalar in "pasif".unicodeScalars { _ = update(&state, .key(.character(scalar))) }
    #expect(state.press("Ctrl-S").isEmpty)
    let preview = try #require(form(state)?.preview)
    #expect(preview.changed == 2 && preview.same == 1)
    #expect(preview.lines.map(\.name.indonesian) == ["Sanggar 0", "Sanggar 3"])
    #expect(preview.lines.allSatisfy { $0.after.indonesian == "pasif" })
    state.press("Esc")
    #expect(form(state)?.preview == nil && form(state)?.fields[place].text == "pasif")
    state.press("Ctrl-S")
    let effects = state.press("Ctrl-S")
    guard case .write(.save(let edits, let name), _, _) = effects.last else {
      Issue.record("nothing is written")
      return
    }
    #expect(edits.map(\.id) == ["c-0", "c-3"] && name == "2 komunitas")
    let change = SavedChange(number: 1, touched: 2)
    _ = update(&state, .written(.save(edits, name: name), .outcome(.saved(change))))
    #expect(state.overlay == nil && !state.entry.isMarked("c-0"))
  }

  /// What is wrong is said, and nothing is previewed; what changes nothing is not saved.
  @Test func aFaultIsShownFirst() throws {
    var state = opened("v v V")
    let place = try #require(form(state)?.fields.firstIndex { $0.key == "since" })
    for _ in 0..<place { state.press("Tab") }
    #expect(state.press("1 9 Ctrl-S").isEmpty)
    #expect(form(state)?.preview == nil && form(state)?.cursor == place)
    state.press("Ctrl-U Ctrl-S")
    #expect(form(state)?.preview == nil && state.notice != nil)
  }
}
