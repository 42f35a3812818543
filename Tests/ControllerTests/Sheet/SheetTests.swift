import Controller
import Model
import Store
import Testing

@Suite struct SheetTests {
  /// A region with figures of 2024 for culinary, its sheet open for 2026.
  private func opened() -> AppState {
    var old = Potential(stamp: Stamp(id: "p-1"))
    old.subsector = Subsector.allCases.first { $0.code == "KUL" }
    old.year = 2024
    old.figures = [
      Figure(kind: .businesses, value: .value(3880), year: 2024, standing: .entry),
      Figure(kind: .turnover, value: .value(1.2e9), year: 2024, standing: .official),
    ]
    return .sheet(of: [old])
  }

  private func sheet(_ state: AppState) -> SheetState? {
    if case .sheet(let sheet) = state.overlay { return sheet }
    return nil
  }

  private func saved(_ effects: [Effect]) -> [Edit] {
    effects.flatMap { effect -> [Edit] in
      if case .write(.save(let edits, _), _, _) = effect { return edits }
      return []
    }
  }

  private func text(_ state: AppState, _ row: Int, _ column: Int) -> String? {
    sheet(state)?.text(CellPlace(row: row, column: column))
  }

  private func row(_ code: String) throws -> Int {
    try #require(Subsector.allCases.first { $0.code == code }).index
  }

  @Test func itOpensOnThisYearWithAnEarlierOneBeside() throws {
    let open = try #require(sheet(opened()))
    #expect(open.head.yearNumber == 2026)
    #expect(open.cells.count == 16 && open.cells[0].count == SheetState.kinds.count)
    let cell = try #require(open.cell(CellPlace(row: try row("KUL"), column: 1)))
    #expect(cell.figure == nil && cell.earlier?.value == .value(3880))
    #expect(!open.isChanged)
  }

  @Test func typingReplacesAndKeysMoveAsOnASpreadsheet() {
    var state = opened()
    state.press("4 1 2 Enter 1 3 Tab 9 Left")
    #expect(text(state, 0, 1) == "412" && text(state, 1, 1) == "13" && text(state, 1, 2) == "9")
    #expect(sheet(state)?.cursor == CellPlace(row: 1, column: 1))
    state.press("5 Esc")
    #expect(text(state, 1, 1) == "13")
    state.press("F2 Left 0 Enter")
    #expect(text(state, 1, 1) == "103")
    state.press("Up Del")
    #expect(text(state, 1, 1) == "")
    state.press("Ctrl-Z")
    #expect(text(state, 1, 1) == "103")
    state.press("Ctrl-R")
    #expect(text(state, 1, 1) == "")
  }

  @Test func fillingDownAndCopyingABlock() {
    var state = opened()
    state.press("7 Enter Ctrl-D")
    #expect(text(state, 1, 1) == "7")
    state.press("Up")
    for _ in 0..<3 { _ = update(&state, .key(.held(.shift, .down))) }
    state.press("Ctrl-D")
    #expect((0..<4).allSatisfy { text(state, $0, 1) == "7" })
    #expect(update(&state, .key(.alt("c"))) == [.copy("7\n7\n7\n7")])
    state.press("Right Ctrl-Y")
    #expect(sheet(state)?.pasted?.texts.count == 4)
    state.press("Enter")
    #expect((3..<7).allSatisfy { text(state, $0, 2) == "7" })
    state.press("Ctrl-Z Ctrl-Z Ctrl-Z Ctrl-Z")
    #expect(sheet(state)?.isChanged == false)
  }

  /// A block of a spreadsheet is shown first, and taken back in one step.
  @Test func aBlockIsPastedInOneStep() {
    var state = opened()
    let block = (1...16).map { "\($0)\t\($0 * 10)\t\($0 * 100)" }.joined(separator: "\n") + "\n"
    _ = update(&state, .paste(block))
    #expect(sheet(state)?.pasted?.texts.count == 48)
    #expect(text(state, 0, 1) == "")
    state.press("Esc")
    #expect(sheet(state)?.isChanged == false)
    _ = update(&state, .paste(block))
    state.press("Enter")
    #expect(text(state, 15, 3) == "1600")
    #expect(sheet(state)?.typed.count == 48)
    state.press("Ctrl-Z")
    #expect(sheet(state)?.isChanged == false)
    state.press("Ctrl-R")
    #expect(saved(state.press("Ctrl-S")).count == 16)
  }

  @Test func rowsThatNameSubsectorsGoThere() throws {
    var state = opened()
    _ = update(&state, .paste("Kuliner\t5\nkriya\t6\nAPG\t7\n"))
    state.press("Enter")
    for (code, wanted) in [("KUL", "5"), ("KRI", "6"), ("APG", "7")] {
      #expect(text(state, try row(code), 1) == wanted)
    }
    #expect(sheet(state)?.typed.count == 3)
  }

  @Test func whatLiesOutsideIsCounted() {
    var state = opened()
    state.press("End PgDn")
    _ = update(&state, .paste("1\t2\n3\t4"))
    #expect(sheet(state)?.pasted?.texts.count == 1)
    #expect(sheet(state)?.pasted?.left == 3)
  }

  @Test func theSameIsConfirmedNeverCarried() throws {
    var state = opened()
    let row = try row("KUL")
    for _ in 0..<row { state.press("Down") }
    #expect(text(state, row, 1) == "")
    state.press("=")
    #expect(text(state, row, 1) == "3880")
    #expect(sheet(state)?.cursor.row == row + 1)
    let edits = saved(state.press("Ctrl-S"))
    #expect(edits.map(\.kind) == [.potential])
  }

  /// Every key that leaves the cell leaves the figure in it.
  @Test(arguments: ["PgDn", "PgUp", "Ctrl-N", "Enter", "Tab", "Up", "F2"])
  func aFigureStaysInTheCellWhereItWasTyped(key: String) throws {
    var state = opened()
    let row = try row("KUL")
    for _ in 0..<row { state.press("Down") }
    let place = try #require(sheet(state)?.cursor)
    state.press("1 2 0 \(key)")
    #expect(text(state, place.row, place.column) == "120")
    let others = (0..<16).flatMap { y in (0..<SheetState.kinds.count).map { (y, $0) } }
      .filter { $0 != (place.row, place.column) && text(state, $0.0, $0.1) == "120" }
    #expect(others.isEmpty)
  }

  /// The block holds a saved figure of this year; what is typed elsewhere hinders all the same.
  @Test func nothingIsVerifiedBeforeItIsSaved() throws {
    var state = opened()
    state.press("Up Backspace Backspace 2 4 Down")
    let row = try row("KUL")
    for _ in 0..<row { state.press("Down") }
    state.press("Right 1 Enter Up Left v")
    #expect(sheet(state)?.isChanged == true)
    #expect(state.notice?.text.indonesian == "Simpan dahulu, lalu verifikasi")
    state.press("Ctrl-Z v")
    guard case .form(let form) = state.overlay else {
      Issue.record("a saved figure is not verified")
      return
    }
    #expect(form.isVerification)
  }

  @Test func theKeyToTheNextGapPassesOverWhatIsKnown() throws {
    var state = opened()
    state.press("n")
    #expect(sheet(state)?.cursor == CellPlace(row: 0, column: 2))
    state.press("5 Ctrl-N")
    #expect(sheet(state)?.cursor == CellPlace(row: 0, column: 3))
    let row = try row("KUL")
    for _ in 0..<row { state.press("Down") }
    state.press("Home n")
    // Businesses of 2024 are no older than two years.
    #expect(sheet(state)?.cursor == CellPlace(row: row, column: 2))
  }

  @Test func aFaultTakesTheCursorAndNothingIsWritten() {
    var state = opened()
    state.press("Left 9 Enter Right Right 5")
    #expect(saved(state.press("Ctrl-S")).isEmpty)
    #expect(sheet(state)?.cursor == CellPlace(row: 0, column: 0))
    #expect(sheet(state)?.fault(CellPlace(row: 0, column: 0)) != nil)
    state.press("3")
    #expect(saved(state.press("Ctrl-S")).count == 2)
  }

  @Test func zeroUnknownAndNotApplicableAreThreeThings() throws {
    for (typed, value) in [("0", FigureValue.zero), ("x", .notApplicable), ("1.250", .value(1250))]
    {
      let read = try FigureInput.value(of: typed, .businesses, .dotThousands)
      #expect(read == value)
      let text = FigureInput.text(of: read, .businesses, .commaThousands)
      #expect(try FigureInput.value(of: text, .businesses, .commaThousands) == value)
    }
    #expect(try FigureInput.value(of: "", .businesses, .dotThousands) == nil)
    #expect(try FigureInput.value(of: "?", .businesses, .dotThousands) == nil)
    #expect(throws: FieldFault.self) { try FigureInput.value(of: "-", .businesses, .dotThousands) }
    #expect(throws: FieldFault.self) { try FigureInput.value(of: "0", .level, .dotThousands) }
    #expect(try FigureInput.value(of: "1,2 M", .turnover, .dotThousands) == .value(1.2e9))
  }

  @Test func anOwnEntryIsCorrectedAndOthersStandBesideIt() {
    var potential = Potential(stamp: Stamp(id: "p"))
    potential.year = 2026
    potential.enter(.value(5), .businesses, standing: .entry, source: nil, year: 2026)
    potential.enter(.value(6), .businesses, standing: .entry, source: "s", year: 2026)
    potential.enter(.value(7), .businesses, standing: .official, source: "s", year: 2026)
    potential.enter(.value(8), .businesses, standing: .official, source: "t", year: 2026)
    #expect(potential.figures.map(\.value) == [.value(6), .value(7), .value(8)])
    potential.enter(nil, .businesses, standing: .entry, source: nil, year: 2026)
    #expect(potential.figures.map(\.value) == [.value(7), .value(8)])
  }

  @Test func theHeadHoldsForAllAndStays() {
    var state = opened()
    state.press("Up Backspace 5 Tab Space Tab P e n d Enter Tab Down Enter")
    #expect(sheet(state)?.head.yearNumber == 2025)
    #expect(sheet(state)?.head.standing == .official)
    #expect(sheet(state)?.head.source.text == "Pendataan 2026")
    state.press("Esc i")
    #expect(sheet(state)?.head.yearNumber == 2025)
    #expect(sheet(state)?.head.standing == .official)
  }

  @Test func whatIsTypedIsADraft() {
    var state = opened()
    state.press("4 2 Enter")
    guard case .keepDraft(let draft) = state.press("7 Enter").last else {
      Issue.record("no draft is kept")
      return
    }
    #expect(draft.texts.count == 2)
    state.press("Esc Esc")
    _ = update(&state, .drafts([draft]))
    state.press("o")
    #expect(text(state, 0, 1) == "42" && text(state, 1, 1) == "7")
  }

  /// Verified is a step of its own, by somebody else, with date, method and document.
  @Test func anotherPersonVerifies() throws {
    var state = opened()
    state.press("v")
    #expect(state.notice?.tone == .alert)
    state.press("Up Backspace Backspace 2 4 Down")
    let row = try row("KUL")
    for _ in 0..<row { state.press("Down") }
    state.press("v")
    guard case .form(let form) = state.overlay else {
      Issue.record("nobody is asked")
      return
    }
    #expect(form.isVerification)
    #expect(saved(state.press("Ctrl-S")).isEmpty)
    state.press("Space Tab B A - 7")
    let effects = state.press("Ctrl-S")
    let edit = try #require(saved(effects).first)
    #expect(edit.kind == .potential)
    #expect("\(edit)".contains("verified"))
    guard case .write(let request, _, _) = effects.last else {
      Issue.record("nothing is written")
      return
    }
    let full = StoreFault.refused(Bilingual("penuh", "full"))
    _ = update(&state, .written(request, .fault(full)))
    state.press("Esc Esc")
    #expect(sheet(state) != nil)
  }

  @Test func whoEnteredDoesNotVerify() throws {
    var figure = Figure(kind: .businesses, value: .value(5), year: 2026, standing: .entry)
    var verification = Verification(stamp: Stamp(id: ""))
    verification.by = "Sari"
    verification.document = "BA-7"
    figure = figure.verified(verification, enteredBy: "Rara")
    #expect(figure.standing == .verified)
    #expect(figure.verifiedBy == "Sari" && figure.enteredBy == "Rara")
    #expect(figure.verified(verification, enteredBy: "Rara") == figure)
  }
}
