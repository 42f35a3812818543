import Model
import Testing

@Suite struct LocationQuotientTests {
  private static let table: [[Double]] = [
    [100, 0, 0, 0, 0], [0, 15, 5, 70, 10], [0, 20, 10, 20, 50], [0, 25, 30, 5, 40],
    [0, 40, 55, 5, 0],
  ]

  private static var sums: [Double] {
    (0..<5).map { column in table.reduce(0) { $0 + $1[column] } }
  }

  private func isNear(_ left: Double?, _ right: Double, _ distance: Double = 1e-9) -> Bool {
    left.map { abs($0 - right) <= distance } ?? false
  }

  /// The starting network's own facts of Jawa Barat.
  private func quotients(
    _ code: String, _ reference: ReferenceArea
  ) throws -> MeasureRow {
    var network = Network()
    for row in StartingFacts.umkmJawaBarat() {
      network.edit(row.region.description) {
        $0.put(
          .coachedBusinesses, row.subsector, FigureValue(Double(row.count)), year: row.year,
          standing: .official)
      }
    }
    let area = try #require(Area(code: code))
    return AreaMeasure(.coachedQuotient, in: network, year: 2021, reference: reference)
      .row(of: area)
  }

  @Test func asRegionalEconomicsInRHasIt() {
    let quotient = LocationQuotient.value(
      part: 1714, total: 79006, referencePart: 879213, referenceTotal: 15_593_224)
    #expect(isNear(quotient, 0.3847623, 5e-8))
  }

  @Test(arguments: [
    (0, [5, 0, 0, 0, 0]), (1, [0, 0.75, 0.25, 3.5, 0.5]), (2, [0, 1, 0.5, 1, 2.5]),
    (3, [0, 1.25, 1.5, 0.25, 2]), (4, [0, 2, 2.75, 0.25, 0]),
  ])
  func ofTheTableInTheDomain(row: Int, expected: [Double]) {
    let found = LocationQuotient.row(Self.table[row], reference: Self.sums)
    #expect(zip(found, expected).allSatisfy { isNear($0, $1) }, "\(found)")
  }

  @Test(arguments: [(0, 1.6), (1, 1.0), (2, 0.6), (3, 0.7), (4, 1.1)])
  func differenceOfTheTableInTheDomain(row: Int, expected: Double) {
    #expect(isNear(Composition.difference(Self.table[row], from: Self.sums), expected))
  }

  @Test(arguments: [ReferenceArea.province, .network])
  func ofKotaBandung(reference: ReferenceArea) throws {
    let row = try quotients("32.73", reference)
    #expect(isNear(row[.kul].value.number, 0.733, 0.0005))
    #expect(isNear(row[.fes].value.number, 2.597, 0.0005))
    #expect(isNear(row[.kri].value.number, 1.209, 0.0005))
    #expect(row[.kul].scope == Availability(known: 4, of: 4))
    #expect(row[.mus].value == .unknown)
  }

  @Test func kotaBanjarIsMarked() throws {
    let row = try quotients("32.79", .province)
    #expect(isNear(row[.din].value.number, 32.01, 0.005))
    #expect(row[.din].isSmall)
    #expect(!row[.kul].isSmall)
  }

  @Test func withoutAReferenceThereIsNone() throws {
    #expect(try quotients("32.73", .group).cells.allSatisfy { $0.value == .unknown })
    #expect(try quotients("32.73", .nation).cells.allSatisfy { $0.value == .unknown })
  }

  @Test func aTotalOfZeroHasNone() {
    #expect(
      LocationQuotient.value(part: 1, total: 0, referencePart: 1, referenceTotal: 1) == nil)
    #expect(
      LocationQuotient.value(part: 1, total: 1, referencePart: 0, referenceTotal: 1) == nil)
    let none: [Double?] = [nil, nil]
    let second: [Double?] = [nil, 2.0 / 3]
    #expect(LocationQuotient.row([0, 0], reference: [1, 2]) == none)
    #expect(LocationQuotient.row([1, 2], reference: [0, 2]) == second)
  }

  @Test func tooFewCommonCellsHaveNone() {
    let none: [Double?] = [nil, nil, nil]
    let two: [Double?] = [1, 1, nil]
    #expect(LocationQuotient.row([1, nil, nil], reference: [1, 1, 1]) == none)
    #expect(LocationQuotient.row([1, 1, nil], reference: [1, 1, 1]) == two)
  }

  @Test func theSymmetricOneLiesBetweenMinusOneAndOne() {
    #expect(LocationQuotient.symmetric(0) == -1)
    #expect(LocationQuotient.symmetric(1) == 0)
    #expect(LocationQuotient.symmetric(3) == 0.5)
    #expect(LocationQuotient.symmetric(.infinity) == 1)
  }
}
