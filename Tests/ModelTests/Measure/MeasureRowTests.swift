import Model
import Testing

@Suite struct MeasureRowTests {
  private func row(_ values: [Subsector: FigureValue]) -> MeasureRow {
    MeasureRow(
      area: .nation, cells: Subsector.allCases.map { MeasuredValue(values[$0] ?? .unknown) })
  }

  @Test(arguments: [(2, 3, true), (1, 3, false), (11, 16, true), (10, 16, false), (0, 0, false)])
  func twoThirdsSuffice(known: Int, total: Int, suffices: Bool) {
    #expect(Availability(known: known, of: total).suffices() == suffices)
  }

  @Test func availabilityCountsZerosAndNotTheUnknown() {
    let row = row([.kul: .value(3), .fes: .zero, .mus: .unknown])
    #expect(row.availability(in: [.kul, .fes, .mus, .kri]) == Availability(known: 2, of: 4))
  }

  @Test func anAggregateIsRefusedBelowTheThreshold() {
    let row = row([.kul: .value(3), .fes: .value(4)])
    #expect(row.aggregate(of: .businesses, in: [.kul, .fes, .mus]) == 7)
    #expect(row.aggregate(of: .businesses, in: [.kul, .fes, .mus, .kri]) == nil)
    #expect(row.aggregate(of: .businesses, in: []) == nil)
  }

  @Test func levelsAndSharesAreAveraged() {
    let row = row([.kul: .value(5), .fes: .value(2)])
    #expect(row.aggregate(of: .level, in: [.kul, .fes]) == 3.5)
    #expect(row.aggregate(of: .coachedShare, in: [.kul, .fes]) == 3.5)
    #expect(row.aggregate(of: .workers, in: [.kul, .fes]) == 7)
  }

  @Test func theSumForOrderingIsOfWhatIsKnown() {
    #expect(row([.kul: .value(3), .fes: .value(4)]).knownSum == 7)
    #expect(row([:]).knownSum == nil)
  }

  @Test func aRowThatIsTooShortIsUnknownBeyondItsEnd() {
    #expect(MeasureRow(area: .nation, cells: [])[.tvr] == .unknown)
  }

  @Test func theScopeIsWhatIsMeasuredAnywhere() {
    let table = MeasureTable(
      measure: .businesses, year: nil,
      rows: [row([.kul: .value(9)]), row([.fes: .zero]), row([.mus: .notApplicable])])
    #expect(table.scope == [.fes, .kul])
    #expect(table.largest == 9)
    #expect(table.smallest == 0)
  }

  @Test func aColumnIsRefusedBelowTheThreshold() {
    let rows = [row([.kul: .value(9)]), row([.kul: .value(1), .fes: .value(1)]), row([:])]
    let table = MeasureTable(measure: .businesses, year: nil, rows: rows)
    #expect(table.columnAggregates[Subsector.kul.index] == 10)
    #expect(table.columnAggregates[Subsector.fes.index] == nil)
  }

  @Test func figuresPerHeadAreAveragedOverAreas() {
    let rows = [row([.kul: .value(10)]), row([.kul: .value(20)]), row([:])]
    let table = MeasureTable(measure: .businessesPerHead, year: nil, rows: rows)
    #expect(table.columnAggregates[Subsector.kul.index] == 15)
    #expect(rows[0].aggregate(of: .businessesPerHead, in: [.kul]) == 10)
  }

  @Test func aTableWithoutRowsIsEmpty() {
    let table = MeasureTable(measure: .level, year: nil, rows: [])
    #expect(table.scope.isEmpty && table.largest == 0 && table.smallest == 0)
    #expect(table.columnAggregates.allSatisfy { $0 == nil })
    #expect(table.largestAggregate == 0 && table.years == nil && !table.isIndicative)
  }

  @Test func aTableKnowsItsLargestRow() {
    let rows = [row([.kul: .value(9)]), row([.kul: .value(1), .fes: .value(1)]), row([:])]
    let table = MeasureTable(measure: .businesses, year: nil, rows: rows)
    let each = rows.compactMap { $0.aggregate(of: .businesses, in: table.scope) }
    #expect(table.largestAggregate == each.max() && table.largestAggregate > 0)
  }
}
