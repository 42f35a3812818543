import Controller
import Model
import Store
import Testing

/// Records side by side, edited in place.
@Suite struct GridTests {
  private static let network: LoadedNetwork = {
    var network = Network()
    network.holdings[0].isStored = true
    network.holdings[0].communities = Records(
      (0..<4).map { number in
        var community = Community(stamp: Stamp(id: "c-\(number)", by: "Dodi"))
        community.name = "Sanggar \(number)"
        community.since = 2000 + number
        return community
      })
    return Networks.loaded(network)
  }()

  private func opened(_ keys: String = "", size: Int = 24) -> AppState {
    var state = AppState.on(.communities, Self.network, height: size)
    state.author = Author("Rara, Dinas")
    state.press("T " + keys)
    return state
  }

  private func grid(_ state: AppState) throws -> GridState {
    guard case .grid(let grid) = state.overlay else {
      throw GridMissing()
    }
    return grid
  }

  private struct GridMissing: Error {}

  private func column(_ key: String, _ state: AppState) throws -> Int {
    try #require(grid(state).columns.firstIndex { $0.key == key })
  }

  /// Goes to a column, types a text into it, and leaves it with Enter.
  private func type(
    _ text: String, into key: String, leaving keys: String = "Enter", _ state: inout AppState
  ) throws {
    state.press("Home")
    for _ in 0..<(try column(key, state)) { state.press("Right") }
    for scalar in text.unicodeScalars { _ = update(&state, .key(.character(scalar))) }
    state.press(keys)
  }

  private func goToNewRow(_ state: inout AppState) {
    _ = update(&state, .key(.held(.word, .end)))
    state.press("Home")
  }

  private func edits(_ effects: [Effect]) -> [Edit] {
    for case .write(.save(let edits, _), _, _) in effects { return edits }
    return []
  }

  @Test func theListIsLaidOutWithANewRowBelow() throws {
    let grid = try grid(opened("Down"))
    #expect(grid.rows.count == 5 && grid.rows.last?.isNew == true)
    #expect(grid.columns.first?.key == "name")
    #expect(grid.text(CellPlace(row: 2, column: 0)) == "Sanggar 2")
    #expect(!grid.isCut && grid.cursor.row == 1)
  }

  /// Two rows are changed and one is added: one change, of three edits.
  @Test func whatIsTypedIsSavedAsOneChange() throws {
    var state = opened()
    try type("1998", into: "since", &state)
    try type("12", into: "members", &state)
    goToNewRow(&state)
    try type("Sanggar Baru", into: "name", &state)
    let typed = try grid(state)
    #expect(typed.changedCount == 3)
    #expect(typed.rows.count == 6, "a new row below the one that was filled")
    let edits = edits(state.press("Ctrl-S"))
    #expect(edits.count == 3)
    #expect(edits.prefix(2).map(\.id) == ["c-0", "c-1"])
  }

  /// What stood there is gone with the first letter; F2 goes on in it; Esc puts it back.
  @Test func aCellIsTypedAnewOrGoneOnIn() throws {
    var state = opened("X")
    #expect(try grid(state).text(CellPlace(row: 0, column: 0)) == "X")
    state.press("Esc")
    #expect(try grid(state).text(CellPlace(row: 0, column: 0)) == "Sanggar 0")
    #expect(try !grid(state).isChanged)
    state.press("F2 X Enter")
    #expect(try grid(state).text(CellPlace(row: 0, column: 0)) == "Sanggar 0X")
    #expect(try grid(state).cursor == CellPlace(row: 1, column: 0))
  }

  @Test func whatIsWrongKeepsItFromBeingSaved() throws {
    var state = opened("Down")
    try type("19", into: "since", &state)
    state.press("Up Up")
    #expect(edits(state.press("Ctrl-S")).isEmpty)
    let grid = try grid(state)
    let since = try column("since", state)
    #expect(grid.cursor == CellPlace(row: 1, column: since))
    #expect(grid.field(grid.cursor)?.fault != nil && state.notice != nil)
  }

  /// A row that was begun needs its name.
  @Test func aNewRowWithoutItsNameIsNotSaved() throws {
    var state = opened()
    goToNewRow(&state)
    try type("1998", into: "since", &state)
    #expect(edits(state.press("Ctrl-S")).isEmpty)
    #expect(try grid(state).cursor == CellPlace(row: 4, column: 0))
  }

  @Test func aBlockIsFilledDownCopiedAndUndone() throws {
    var state = opened()
    try type("1998", into: "since", &state)
    state.press("Up")
    for _ in 0..<2 { _ = update(&state, .key(.held(.shift, .down))) }
    state.press("Ctrl-D")
    let since = try column("since", state)
    func years() throws -> [String] {
      let grid = try grid(state)
      return (0..<4).map { grid.text(CellPlace(row: $0, column: since)) }
    }
    #expect(try years() == ["1998", "1998", "1998", "2003"])
    guard case .copy(let block)? = state.press("Alt-c").first else {
      Issue.record("nothing is copied")
      return
    }
    #expect(block == "1998\n1998\n1998")
    state.press("Ctrl-Z")
    #expect(try years() == ["1998", "2001", "2002", "2003"])
    state.press("Ctrl-Z")
    #expect(try years() == ["2000", "2001", "2002", "2003"])
    state.press("Ctrl-R Ctrl-R")
    #expect(try years() == ["1998", "1998", "1998", "2003"])
    state.press("Del")
    #expect(try years() == ["", "", "", "2003"])
  }

  /// A block of a spreadsheet waits for a yes, and makes the rows that it needs.
  @Test func aPastedBlockMakesRows() throws {
    var state = opened()
    goToNewRow(&state)
    _ = update(&state, .paste("Satu\tKRI\nDua\tKUL\nTiga\tMUS\n"))
    #expect(try grid(state).rows.count == 5)
    state.press("Enter")
    let grid = try grid(state)
    #expect(grid.rows.count == 8)
    #expect((4..<7).map { grid.text(CellPlace(row: $0, column: 0)) } == ["Satu", "Dua", "Tiga"])
    #expect(edits(state.press("Ctrl-S")).count == 3)
  }

  @Test func typeAheadAndStepsWorkInCells() throws {
    var state = opened()
    try type("kriy", into: "subsectors", leaving: "Down Enter", &state)
    let place = CellPlace(row: 0, column: try column("subsectors", state))
    #expect(try grid(state).text(place) == "KRI")
    state.press("Home")
    for _ in 0..<(try column("status", state)) { state.press("Right") }
    state.press("Space")
    let stepped = try grid(state)
    #expect(!stepped.text(stepped.cursor).isEmpty && !stepped.isTyping)
  }

  @Test func leavingWithChangesIsAskedOnce() throws {
    var state = opened("X Enter Esc")
    #expect(try grid(state).isWarned)
    state.press("Esc")
    #expect(state.overlay == nil)
  }

  /// Marked records alone are laid out where there are any.
  @Test func marksChooseTheRows() throws {
    var state = AppState.on(.communities, Self.network)
    state.author = Author("Rara, Dinas")
    state.press("v Down v T")
    let rows = try grid(state).rows.filter { !$0.isNew }
    #expect(rows.map(\.label.indonesian) == ["Sanggar 0", "Sanggar 2"])
  }

  /// Regions are laid out by their own records; none can be added.
  @Test func regionsAreRowsToo() throws {
    var state = AppState.on(.cities, Networks.sample)
    state.author = Author("Rara, Dinas")
    let names = state.cities.rows.map { Registry.standard.regions[$0.region].title }
    state.press("T")
    let grid = try grid(state)
    #expect(grid.kind == .city && grid.rows.map(\.label.indonesian) == names)
    #expect(!grid.rows.contains { $0.isNew })
  }

  @Test func nothingIsLaidOutWhereNothingIsWritten() {
    var state = AppState.on(.communities, Self.network)
    state.access = .readOnly
    state.press("T")
    #expect(state.overlay == nil)
  }

  /// What is typed is kept at each cell left, and opened again with the records that it is of.
  @Test func aDraftBringsItBack() throws {
    var state = opened()
    state.press("X")
    let effects = state.press("Enter")
    var draft: Draft?
    for case .keepDraft(let kept) in effects { draft = kept }
    let kept = try #require(draft)
    #expect(kept.isGrid && kept.texts.count == 1)
    var next = AppState.on(.communities, Self.network)
    next.author = Author("Rara, Dinas")
    _ = update(&next, .drafts([kept]))
    next.press("o")
    let grid = try grid(next)
    #expect(grid.text(CellPlace(row: 0, column: 0)) == "X" && grid.changedCount == 1)
    #expect(edits(next.press("Ctrl-S")).map(\.id) == ["c-0"])
  }

  /// Somebody else's newer save is a conflict for a draft, and not written over.
  @Test func aDraftMeetsWhatOthersSavedSince() throws {
    let store = try CommunityStore(Self.network)
    var state = AppState.on(.communities, try store.loaded())
    state.author = Author("Rara, Dinas")
    state.press("T X")
    var draft: Draft?
    for case .keepDraft(let kept) in state.press("Enter") { draft = kept }
    let kept = try #require(draft)
    var theirs = try store.community("c-0")
    let before = theirs
    theirs.name = "Dari Budi"
    try store.save([.put(theirs, over: before, in: .city(store.region))])
    var next = AppState.on(.communities, try store.loaded())
    next.author = Author("Rara, Dinas")
    _ = update(&next, .drafts([kept]))
    next.press("o")
    #expect(next.notice?.text.indonesian.contains("Nama") == true)
    guard case .conflict(let conflicts) = try store.save(edits(next.press("Ctrl-S"))) else {
      Issue.record("what somebody else saved is written over")
      return
    }
    #expect(conflicts.first?.fields.map(\.key) == ["name"])
    let request = WriteRequest.save([], name: "X")
    _ = update(&next, .written(request, .outcome(.conflict(conflicts))))
    let solved = edits(next.press("Ctrl-S"))
    guard case .saved(let change) = try store.save(solved) else {
      Issue.record("the conflict is not solved")
      return
    }
    // What was typed is not what stands there now.
    _ = update(&next, .written(.save(solved, name: "X"), .outcome(.saved(change))))
    #expect(next.overlay == nil)
  }

  /// Whoever enters many goes on where they are; what is typed next is over what was saved.
  @Test func itStaysOpenOnceItIsSaved() throws {
    let store = try CommunityStore(Self.network)
    var state = AppState.on(.communities, try store.loaded())
    state.author = Author("Rara, Dinas")
    state.press("T Down X Enter")
    for (name, key) in [("X", "Up Y Enter"), ("Y", "")] {
      let saved = edits(state.press("Ctrl-S"))
      let outcome = try store.save(saved)
      guard case .saved(let change) = outcome else {
        Issue.record("\(outcome)")
        return
      }
      _ = update(&state, .written(.save(saved, name: name), .outcome(.saved(change))))
      #expect(try store.community("c-1").name == name)
      #expect(try grid(state).changedCount == 0 && grid(state).cursor.row == 2)
      state.press(key)
    }
  }

  /// Nobody would see whose a new record became.
  @Test func recordsOfSeveralRegionsHaveNoNewRow() throws {
    var state = AppState.on(.communities)
    state.author = Author("Rara, Dinas")
    state.press("T")
    let grid = try grid(state)
    #expect(Set(grid.rows.map(\.region)).count > 1)
    #expect(!grid.rows.contains { $0.isNew })
  }

  @Test func oneUndoWhileTypingBringsTheCellBack() throws {
    let state = opened("x y z Ctrl-Z")
    #expect(try grid(state).text(CellPlace(row: 0, column: 0)) == "Sanggar 0")
    #expect(try !grid(state).isTyping)
  }

  /// A line end between quotes belongs to its cell, and moves nothing to another record.
  @Test func aLineEndInACellStaysInIt() throws {
    var state = opened()
    _ = update(&state, .paste("\"Gamma\nTiga\"\tKRI\nPojok \"Senja\" 2\tKUL\n"))
    state.press("Enter")
    let grid = try grid(state)
    let names = (0..<3).map { grid.text(CellPlace(row: $0, column: 0)) }
    #expect(names == ["Gamma Tiga", "Pojok \"Senja\" 2", "Sanggar 2"])
  }

  /// Its records are gone: that is said, and no key meets an empty sheet.
  @Test func aDraftOfRecordsThatAreGoneIsNotOpened() throws {
    var state = opened("X")
    var draft: Draft?
    for case .keepDraft(var kept) in state.press("Enter") {
      kept.isNew = false
      draft = kept
    }
    let kept = try #require(draft)
    var next = AppState.on(.communities)
    next.author = Author("Rara, Dinas")
    _ = update(&next, .drafts([kept]))
    next.press("o")
    #expect(next.overlay == nil && next.notice?.text.indonesian.contains("tidak ada") == true)
    next.press("Down x Enter")
  }
}
