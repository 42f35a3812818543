import Controller
import Model
import Store
import Testing

/// A region's list of records: of every kind one is opened, deleted, erased, and its history read.
@Suite struct RecordListTests {
  private static let network: LoadedNetwork = {
    var network = Network()
    network.holdings[0].isStored = true
    var need = Need(stamp: Stamp(id: "n-1", by: "Dodi"))
    need.name = "Modal alat tenun"
    var potential = Potential(stamp: Stamp(id: "p-1", by: "Dodi"))
    potential.subsector = Subsector.allCases.first
    potential.year = 2026
    network.holdings[0].needs = [need]
    network.holdings[0].potentials = [potential]
    return Networks.loaded(network)
  }()

  private func opened(_ keys: String) -> AppState {
    var state = AppState.on(.cities, Self.network)
    state.author = Author("Rara, Dinas")
    state.entry.today = CalendarDate(iso: "2026-11-27")
    state.press(keys)
    return state
  }

  private func list(_ state: AppState) -> RecordMenuState? {
    if case .records(let menu) = state.overlay { return menu }
    return nil
  }

  private func form(_ state: AppState) -> FormState? {
    if case .form(let form) = state.overlay { return form }
    return nil
  }

  @Test func aRecordOfTheListIsDeletedAndIsGoneFromIt() throws {
    var state = opened("r m o d a l")
    #expect(list(state)?.items.count == 1)
    let effects = state.press("Del")
    guard case .write(.delete(let edits, let name), _, _) = effects.last else {
      Issue.record("nothing is deleted")
      return
    }
    #expect(edits.map(\.kind) == [.need] && edits.first?.id == "n-1" && name == "Modal alat tenun")
    var after = Self.network.network
    after.holdings[0].needs[0].stamp.isDeleted = true
    let change = SavedChange(number: 1, touched: 1)
    _ = update(&state, .written(.delete(edits, name: name), .outcome(.saved(change))))
    _ = update(&state, .loaded(Networks.loaded(after)))
    #expect(list(state)?.items.isEmpty == true)
  }

  @Test func itsHistoryIsReadAndTheListComesBack() throws {
    var state = opened("r m o d a l")
    let region = try #require(list(state)?.region)
    #expect(state.press("Alt-h") == [.history(.need, id: "n-1", in: region)])
    state.press("Esc")
    #expect(list(state)?.input.text == "modal")
    state.press("Alt-d")
    guard case .forget(let prompt) = state.overlay else {
      Issue.record("nobody is asked")
      return
    }
    #expect(prompt.name == "Modal alat tenun")
    state.press("Esc Enter Esc")
    #expect(list(state)?.input.text == "modal")
  }

  /// Letters search, and a line that is no record is not deleted.
  @Test func onlyRecordsAreDeleted() {
    var state = opened("r")
    #expect(state.press("Del Alt-h Alt-d").isEmpty)
    #expect(list(state)?.items.isEmpty == false)
  }

  /// The products of a row, from the sheet.
  @Test func theRecordOfARowIsOpenedFromTheSheet() throws {
    var state = opened("i F3")
    let open = try #require(form(state))
    #expect(open.kind == .potential && !open.isNew)
    let place = try #require(open.fields.firstIndex { $0.key == "products" })
    for _ in 0..<place { state.press("Tab") }
    for key in "mete" { state.press(String(key)) }
    guard case .write(let request, _, _) = state.press("Ctrl-S").last,
      case .save(let edits, _) = request
    else {
      Issue.record("nothing is written")
      return
    }
    #expect(edits.map(\.id) == ["p-1"])
    let full = StoreFault.refused(Bilingual("penuh", "full"))
    _ = update(&state, .written(request, .fault(full)))
    #expect(
      try ScratchStore(Self.network.network.holdings[0].potentials).save(edits).products
        == ["mete"])
    state.press("Esc Esc")
    guard case .sheet = state.overlay else {
      Issue.record("the sheet does not come back")
      return
    }
    state.press("Down F3")
    #expect(form(state)?.isNew == true)
    #expect(form(state)?.fields.first { $0.key == "year" }?.text == "2026")
  }

  /// How numbers are typed is a setting of its own, and stays.
  @Test func theNotationIsChosenAndKept() throws {
    var state = opened("")
    #expect(state.notation == .dotThousands)
    _ = update(&state, .stepNotation)
    let effects = update(&state, .stepNotation)
    #expect(state.notation == .commaThousands)
    guard case .keepView(let view) = effects.first else {
      Issue.record("it is not kept")
      return
    }
    let next = AppState.on(.cities, Self.network, view: ViewState(json: view.json))
    #expect(next.notation == .commaThousands && next.language == .indonesian)
    _ = update(&state, .stepNotation)
    #expect(state.notation == .dotThousands && state.entry.notation == nil)
  }
}
