import Model
import Testing

@Suite struct CompositionTests {
  private func isNear(_ left: Double?, _ right: Double, _ distance: Double = 1e-9) -> Bool {
    left.map { abs($0 - right) <= distance } ?? false
  }

  @Test(arguments: [
    ([100.0, 0, 0, 0, 0], 1.0), ([0, 15, 5, 70, 10], 0.525), ([0, 20, 10, 20, 50], 0.34),
    ([0, 25, 30, 5, 40], 0.315), ([0, 40, 55, 5, 0], 0.465),
  ])
  func concentrationOfTheTableInTheDomain(row: [Double], index: Double) {
    #expect(isNear(Composition.concentration(row), index))
    #expect(isNear(Composition.effectiveNumber(row), 1 / index))
  }

  @Test func concentrationOfTheNationsWorkforce2024() {
    let counts = StartingFacts.workforce().filter { $0.year == 2024 }.map { Double($0.workers) }
    #expect(counts.count == 16)
    #expect(isNear(Composition.concentration(counts), 0.4045, 0.00005))
    #expect(isNear(Composition.effectiveNumber(counts), 2.47, 0.005))
  }

  @Test func concentrationOfKotaBandung2021() {
    let rows = StartingFacts.umkmJawaBarat().filter {
      $0.region == RegionCode("32.73") && $0.year == 2021
    }
    let counts = rows.map { Double($0.count) }
    #expect(counts.reduce(0, +) == 135)
    #expect(rows.first { $0.subsector == .kul }?.count == 77)
    #expect(isNear(Composition.concentration(counts), 0.4334, 0.00005))
  }

  @Test func sharesRunOverWhatIsKnown() {
    #expect(Composition.shares([1, nil, 3]) == [0.25, nil, 0.75])
    #expect(Composition.shares([0, nil, 3]) == [0, nil, 1])
  }

  @Test func aSumOfZeroHasNoShares() {
    #expect(Composition.shares([0, 0, nil]) == [nil, nil, nil])
    #expect(Composition.concentration([0, 0]) == nil)
    #expect(Composition.effectiveNumber([nil, nil]) == nil)
    #expect(Composition.shares([]).isEmpty)
  }

  @Test func missingCellsAreNotZeros() {
    #expect(isNear(Composition.concentration([10, nil, 10]), 0.5))
    #expect(isNear(Composition.concentration([10, 0, 10]), 0.5))
    #expect(Composition.shares([10, 0, 10])[1] == 0)
    #expect(Composition.shares([10, nil, 10])[1] == nil)
  }
}
