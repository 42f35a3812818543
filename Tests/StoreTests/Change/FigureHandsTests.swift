import Model
import Store
import Testing

/// Who entered a figure, and who may verify it, through other hands and corrections.
@Suite struct FigureHandsTests {
  private let store: SmallStore
  private let region = SmallStore.code(0)

  init() throws {
    store = try SmallStore()
    var potential = Potential(stamp: Stamp(id: "p"))
    potential.subsector = .allCases.first
    potential.year = 2026
    potential.figures = [
      Figure(kind: .businesses, value: .value(5), year: 2026, standing: .entry),
      Figure(kind: .workers, value: .value(9), year: 2026, standing: .entry),
    ]
    try save(.put(potential, over: nil, in: .city(region)), by: "Ani, Dinas")
  }

  private func save(_ edit: Edit, by name: String) throws {
    let author = try #require(Author(name))
    guard case .saved = try store.writable.save(Change([edit], by: author)) else {
      Issue.record("not saved")
      return
    }
  }

  private func potential() throws -> Potential {
    let load = try ReadableStore(store.store).load()
    return try #require(load.network.holdings(of: region)?.potentials.first)
  }

  private func figure(_ kind: FigureKind) throws -> Figure {
    try #require(try potential().figures.first { $0.kind == kind })
  }

  private func change(by name: String, _ change: (inout Potential) -> Void) throws {
    let base = try potential()
    var record = base
    change(&record)
    try save(.put(record, over: base, in: .city(region)), by: name)
  }

  private func verify(_ kind: FigureKind, by name: String, typedBy writer: String) throws {
    var verification = Verification(stamp: Stamp(id: ""))
    verification.by = name
    verification.document = "BA-7"
    try change(by: writer) { record in
      for place in record.figures.indices where record.figures[place].kind == kind {
        let figure = record.figures[place]
        record.figures[place] = figure.verified(
          verification, enteredBy: figure.enteredBy ?? record.stamp.by)
      }
    }
  }

  private func enter(_ number: Double, _ kind: FigureKind, by name: String) throws {
    try change(by: name) { record in
      record.enter(.value(number), kind, standing: .entry, source: nil, year: 2026)
    }
  }

  /// Somebody else changes the figure beside it: whoever entered this one cannot verify it even so.
  @Test func theEntererStaysWhenTheRecordPassesToAnotherHand() throws {
    try enter(10, .workers, by: "Budi, Bappeda")
    #expect(try potential().stamp.by == "Budi, Bappeda")
    #expect(try figure(.businesses).enteredBy == "Ani, Dinas")
    #expect(try figure(.workers).enteredBy == "Budi, Bappeda")
    for name in ["Ani, Dinas", "ani", "ANI,  dinas"] {
      #expect(throws: StoreFault.self) {
        try verify(.businesses, by: name, typedBy: "Budi, Bappeda")
      }
    }
    try verify(.businesses, by: "Budi, Bappeda", typedBy: "Budi, Bappeda")
    #expect(try figure(.businesses).standing == .verified)
    #expect(try figure(.businesses).enteredBy == "Ani, Dinas")
  }

  /// What is corrected is its corrector's: the old enterer may verify it, the corrector may not.
  @Test func aCorrectedFigureIsItsCorrectors() throws {
    try verify(.businesses, by: "Citra, BPS", typedBy: "Citra, BPS")
    try enter(6, .businesses, by: "Budi, Bappeda")
    let figure = try figure(.businesses)
    #expect(figure.standing == .entry && figure.value == .value(6))
    #expect(figure.verifiedBy == nil && figure.enteredBy == "Budi, Bappeda")
    #expect(figure.unknown.map(\.key) == ["entered_by"])
    #expect(throws: StoreFault.self) { try verify(.businesses, by: "Budi", typedBy: "Ani, Dinas") }
    try verify(.businesses, by: "Ani, Dinas", typedBy: "Ani, Dinas")
  }

  /// A writer that keeps the old members, such as a script, does not keep the verification.
  @Test func aValueThatIsChangedUnderItsVerificationLosesIt() throws {
    try verify(.businesses, by: "Citra, BPS", typedBy: "Citra, BPS")
    try change(by: "Budi") { record in
      for place in record.figures.indices { record.figures[place].value = .value(77) }
    }
    let figure = try figure(.businesses)
    #expect(figure.verifiedBy == nil && figure.enteredBy == "Budi")
  }

  /// In another year it is another figure, which nobody verified.
  @Test func aFigureOfAnotherYearIsNotVerified() throws {
    try verify(.businesses, by: "Citra, BPS", typedBy: "Citra, BPS")
    try change(by: "Budi") { $0.year = 2025 }
    let figure = try figure(.businesses)
    #expect(figure.standing == .entry && figure.verifiedBy == nil && figure.enteredBy == "Budi")
  }

  @Test func anUntouchedFigureStaysVerified() throws {
    try verify(.businesses, by: "Citra, BPS", typedBy: "Citra, BPS")
    let before = try figure(.businesses)
    try change(by: "Budi") { $0.products = ["batik"] }
    #expect(try figure(.businesses) == before)
    #expect(try figure(.workers).enteredBy == "Ani, Dinas")
  }
}
