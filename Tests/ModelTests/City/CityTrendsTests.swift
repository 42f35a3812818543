import Model
import Testing

/// How a city's figures went over the years.
@Suite struct CityTrendsTests {
  private func holdings(_ change: (inout CityHoldings) -> Void) -> CityHoldings {
    var holdings = Network().holdings[0]
    change(&holdings)
    return holdings
  }

  @Test func aTrendNeedsTwoYearsOfTheSameFigure() throws {
    let trends = try #require(
      CityTrends(
        holdings { holdings in
          holdings.put(.businesses, .kri, .value(100), year: 2022)
          holdings.put(.businesses, .kri, .value(121), year: 2024)
          holdings.put(.businesses, .kul, .value(50), year: 2021)
          holdings.put(.businesses, .kul, .value(60), year: 2022)
          holdings.put(.businesses, .fes, .value(9), year: 2020)
          // A year alone, beside one of another figure.
          holdings.put(.businesses, .mus, .value(9), year: 2024)
          holdings.put(.workers, .mus, .value(9), year: 2023)
        }))
    #expect(trends.kind == .businesses)
    #expect(trends.years == [2021, 2022, 2024])
    #expect(trends.rows.map(\.subsector) == [.kri, .kul])
    #expect(trends.rows[0].figures.map { $0?.value } == [nil, .value(100), .value(121)])
    #expect(trends.rows[1].figures.map { $0?.value } == [.value(50), .value(60), nil])
    #expect(abs((trends.rows[0].perYear ?? 0) - 0.1) < 1e-9)
    #expect(abs((trends.rows[1].perYear ?? 0) - 0.2) < 1e-9)
  }

  @Test func theUnknownIsNoYearAndAnEstimateNoFigure() {
    let trends = CityTrends(
      holdings { holdings in
        holdings.put(.businesses, .kri, .value(100), year: 2022)
        holdings.put(.businesses, .kri, .unknown, year: 2023)
        holdings.put(.businesses, .kri, .value(120), year: 2024, standing: .estimate)
        holdings.put(.businesses, .kul, .notApplicable, year: 2022)
        holdings.put(.businesses, .kul, .withheld, year: 2024)
      })
    #expect(trends == nil)
  }

  @Test func theVerifiedFigureOfAYearCountsAndAFewAreMarked() throws {
    let trends = try #require(
      CityTrends(
        holdings { holdings in
          holdings.put(.businesses, .kri, .value(2), year: 2022)
          holdings.put(.businesses, .kri, .value(9), year: 2023, standing: .entry)
          holdings.put(.businesses, .kri, .value(8), year: 2023, standing: .verified)
          holdings.put(.businesses, .mus, .zero, year: 2022)
          holdings.put(.businesses, .mus, .value(8), year: 2023)
        }))
    #expect(trends.rows.map(\.isSmall) == [true, true])
    #expect(trends.rows[0].perYear == 3)
    // Nothing grows from nothing.
    #expect(trends.rows[1].perYear == nil)
  }

  /// A step of the own assessment goes up and down, and is no amount that grows.
  @Test func levelsComeLastAndHaveNoGrowth() throws {
    let trends = try #require(
      CityTrends(
        holdings { holdings in
          holdings.put(.level, .kri, .value(2), year: 2022)
          holdings.put(.level, .kri, .value(4), year: 2024)
          holdings.put(.workers, .kri, .value(4), year: 2024)
        }))
    #expect(trends.kind == .level && trends.rows[0].perYear == nil && !trends.rows[0].isSmall)
  }
}
