import Controller
import Model
import Store
import Testing

/// What becomes of the figures that stand under what is typed on a sheet.
@Suite struct SheetCorrectionTests {
  private static let saved = Potential.of2026(
    Figure(kind: .businesses, value: .value(120), year: 2026, standing: .verified, source: "s-1"),
    Figure(kind: .workers, value: .value(80), year: 2026, standing: .entry),
    Figure(kind: .workers, value: .value(100), year: 2026, standing: .official, source: "s-1"),
    Figure(kind: .turnover, value: .value(5e9), year: 2026, standing: .official, source: "s-1"))

  /// The sheet of 2026 of a region with a record of it, the cursor on the row's businesses.
  private func opened(_ records: [Potential] = [saved]) -> AppState {
    .sheet(of: records)
  }

  private func sheet(_ state: AppState) throws -> SheetState {
    guard case .sheet(let sheet) = state.overlay else { throw Absent.sheet }
    return sheet
  }

  private enum Absent: Error { case sheet, potential }

  /// The record of 2026 as the sheet's edits leave it.
  private func written(_ effects: [Effect], over bases: [Potential] = [saved]) throws -> Potential {
    for case .write(.save(let edits, _), _, _) in effects {
      let folder = try ScratchStore(bases)
      return try folder.save(edits)
    }
    throw Absent.potential
  }

  private func figures(_ potential: Potential, _ kind: FigureKind) -> [String] {
    potential.figures.filter { $0.kind == kind }
      .map { "\($0.standing.code) \($0.value.number ?? -1) \($0.source ?? "-")" }
  }

  @Test func aVerifiedFigureIsCorrectedAndNoLongerVerified() throws {
    var state = opened()
    state.press("1 3 0")
    #expect(try sheet(state).unverifiedCount == 0)
    state.press("Enter")
    #expect(try sheet(state).unverifiedCount == 1)
    let place = CellPlace(row: 0, column: 1)
    #expect(try sheet(state).correction(place).unverified?.value == .value(120))
    let record = try written(state.press("Ctrl-S"))
    #expect(figures(record, .businesses) == ["entry 130.0 -"])
  }

  /// The entry under the official figure is named, and so is the one that counts all the same.
  @Test func whatIsHiddenIsNotChangedUnseen() throws {
    var state = opened()
    state.press("Right 9 0 Enter Up")
    let correction = try sheet(state).correction(CellPlace(row: 0, column: 2))
    #expect(correction.replaced.map(\.value) == [.value(80)])
    #expect(correction.counting?.value == .value(100))
    let record = try written(state.press("Ctrl-S"))
    #expect(figures(record, .workers) == ["entry 90.0 -", "official 100.0 s-1"])
  }

  @Test func aFigureOfAnotherStandingIsNotEmptied() throws {
    var state = opened()
    state.press("Right Right Del")
    #expect(try sheet(state).fault(CellPlace(row: 0, column: 3)) != nil)
    let effects = state.press("Ctrl-S")
    #expect(!effects.contains { if case .write = $0 { true } else { false } })
    state.press("Ctrl-Z Up Tab Space Tab P e n d Down Enter Enter")
    #expect(try sheet(state).head.standing == .official)
    state.press("Del")
    #expect(try sheet(state).fault(CellPlace(row: 0, column: 3)) == nil)
    #expect(figures(try written(state.press("Ctrl-S")), .turnover) == [])
  }

  /// Another year asks what becomes of what was typed for this one.
  @Test func anotherYearLosesNothingTyped() throws {
    var earlier = Potential.of2026(
      Figure(kind: .businesses, value: .value(7), year: 2025, standing: .entry))
    earlier.stamp.id = "p-25"
    earlier.year = 2025
    var state = opened([Self.saved, earlier])
    state.press("Right 7 Enter Up Left 7 Enter Up Up Backspace 5 Down")
    let asking = try sheet(state)
    #expect(asking.isAskingYear && asking.year == 2026)
    #expect(asking.typed.count == 2 && asking.text(CellPlace(row: 0, column: 1)) == "7")
    state.press("x Esc")
    #expect(try sheet(state).head.yearNumber == 2026)
    #expect(try sheet(state).isAskingYear == false)
    state.press("Backspace 5 Ctrl-S")
    #expect(try sheet(state).isAskingYear)
    let effects = state.press("Ctrl-S")
    let record = try written(effects, over: [Self.saved, earlier])
    #expect(record.stamp.id == Self.saved.stamp.id)
    #expect(figures(record, .businesses) == ["entry 7.0 -"])
  }

  @Test func whatIsTypedGoesAlongWhenThatIsAskedFor() throws {
    var state = opened()
    state.press("Right 7 Enter Up Up Backspace 5 Tab Enter")
    #expect(try sheet(state).year == 2025)
    #expect(try sheet(state).typed.count == 1)
  }

  /// Without anything typed another year is read at once.
  @Test func anotherYearIsReadAtOnceWhereNothingIsTyped() throws {
    var state = opened()
    state.press("Up Backspace 5 Down")
    #expect(try sheet(state).year == 2025)
    #expect(try sheet(state).isAskingYear == false)
  }

  /// Two records of one subsector and year: the figure that is shown is the one that is corrected.
  @Test func theRecordThatHoldsTheFigureIsCorrected() throws {
    var other = Potential.of2026(
      Figure(kind: .registrations, value: .value(3), year: 2026, standing: .entry))
    other.stamp.id = "p-other"
    var state = opened([Self.saved, other])
    state.press("End 4 Enter")
    let record = try written(state.press("Ctrl-S"), over: [Self.saved, other])
    #expect(record.stamp.id == "p-other")
    #expect(figures(record, .registrations) == ["entry 4.0 -"])
  }

  @Test func whoeverVerifiedTheOldFigureHasNotVerifiedTheNewOne() {
    var verification = Verification(stamp: Stamp(id: ""))
    verification.by = "Sari"
    verification.document = "BA-7"
    var potential = Potential.of2026(
      Figure(kind: .businesses, value: .value(5), year: 2026, standing: .entry)
        .verified(verification, enteredBy: "Dodi"))
    potential.enter(.value(6), .businesses, standing: .entry, source: nil, year: 2026)
    let figure = potential.figures.first
    #expect(figure?.standing == .entry && figure?.verifiedBy == nil && figure?.enteredBy == nil)
    #expect(figure?.unknown.isEmpty == true)
  }
}

extension Potential {
  fileprivate static func of2026(_ figures: Figure...) -> Potential {
    var potential = Potential(stamp: Stamp(id: "p-26", by: "Dodi"))
    potential.subsector = Subsector.allCases.first
    potential.year = 2026
    potential.figures = figures
    return potential
  }
}
