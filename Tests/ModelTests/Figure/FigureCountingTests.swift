import Model
import Testing

@Suite struct FigureCountingTests {
  private func figure(
    _ number: Double, _ year: Int, _ standing: Standing
  ) -> Figure {
    Figure(kind: .businesses, value: FigureValue(number), year: year, standing: standing)
  }

  @Test func newestYearCounts() {
    let figures = [figure(1, 2021, .verified), figure(2, 2023, .entry), figure(3, 2022, .official)]
    #expect(Figure.counting(among: figures)?.value == .value(2))
    #expect(Figure.counting(among: figures.reversed())?.value == .value(2))
  }

  @Test(arguments: [
    (Standing.verified, Standing.official), (.official, .entry), (.verified, .entry),
  ])
  func strongerStandingCountsWithinAYear(stronger: Standing, weaker: Standing) {
    let figures = [figure(1, 2023, weaker), figure(2, 2023, stronger)]
    #expect(Figure.counting(among: figures)?.standing == stronger)
    #expect(Figure.counting(among: figures.reversed())?.standing == stronger)
  }

  @Test func estimateCountsOnRequestAlone() {
    let figures = [figure(1, 2021, .entry), figure(2, 2024, .estimate)]
    #expect(Figure.counting(among: figures)?.value == .value(1))
    #expect(Figure.counting(among: [figures[1]]) == nil)
    #expect(Figure.counting(among: figures, estimates: true)?.value == .value(2))
  }

  @Test func estimateIsTheWeakestOfItsYear() {
    let figures = [figure(1, 2024, .estimate), figure(2, 2024, .entry)]
    #expect(Figure.counting(among: figures, estimates: true)?.value == .value(2))
  }

  @Test func unknownNeverCounts() {
    let unknown = Figure(kind: .businesses, value: .unknown, year: 2025, standing: .verified)
    #expect(Figure.counting(among: [unknown]) == nil)
    #expect(Figure.counting(among: [unknown], estimates: true) == nil)
    #expect(Figure.counting(among: [unknown, figure(4, 2020, .entry)])?.value == .value(4))
  }

  @Test(arguments: [FigureValue.zero, .notApplicable])
  func zeroAndNotApplicableAreKnown(value: FigureValue) {
    let known = Figure(kind: .businesses, value: value, year: 2024, standing: .entry)
    #expect(Figure.counting(among: [figure(4, 2020, .verified), known])?.value == value)
  }

  @Test func onlyTheYearAskedForCounts() {
    let figures = [figure(1, 2021, .entry), figure(2, 2023, .entry)]
    #expect(Figure.counting(among: figures, year: 2021)?.value == .value(1))
    #expect(Figure.counting(among: figures, year: 2022) == nil)
  }

  @Test func nothingCountsAmongNone() {
    #expect(Figure.counting(among: []) == nil)
  }

  @Test func standingsAreOrderedFromTheStrongest() {
    #expect(Standing.allCases.sorted() == [.verified, .official, .entry, .estimate])
    #expect(Set(Standing.allCases.map(\.sign)).count == 4)
    #expect(Standing.estimate.sign == "~")
  }

  @Test func oneWalkFindsTheSameFiguresAsOneByOne() {
    var holdings = CityHoldings(code: RegionCode("35.73")!)
    holdings.put(.businesses, .kul, .value(5), year: 2020, standing: .verified)
    holdings.put(.businesses, .kul, .value(6), year: 2022)
    holdings.put(.businesses, .kul, .value(7), year: 2022, standing: .official)
    holdings.put(.businesses, .kul, .unknown, year: 2025)
    holdings.put(.workers, .kul, .value(8), year: 2025)
    holdings.put(.businesses, .fes, .zero, year: 2021)
    for year in [nil, 2020, 2021, 2022, 2025] {
      let counting = holdings.countingFigures(.businesses, year: year)
      for subsector in Subsector.allCases {
        #expect(counting[subsector.index] == holdings.figure(.businesses, subsector, year: year))
      }
    }
    #expect(holdings.figure(.businesses, .kul)?.value == .value(7))
  }

  @Test func deletedPotentialsDoNotCount() {
    var holdings = CityHoldings(code: RegionCode("35.73")!)
    holdings.put(.businesses, .kul, .value(5))
    holdings.potentials[0].stamp.isDeleted = true
    #expect(holdings.countingFigures(.businesses)[Subsector.kul.index] == nil)
    #expect(holdings.figure(.businesses, .kul) == nil)
    #expect(holdings.figures(.businesses, .kul).isEmpty)
  }
}
