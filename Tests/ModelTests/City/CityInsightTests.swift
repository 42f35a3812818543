import Model
import Testing

/// What is seen of a region beside the others, on figures that can be worked out by hand.
@Suite struct CityInsightTests {
  private func network(_ firms: [String: [Subsector: [Int: Double]]]) throws -> Network {
    var network = Network()
    for (code, cells) in firms {
      let place = try #require(RegionCode(code).flatMap { Registry.standard.index(of: $0) })
      network.holdings[place].isStored = true
      network.holdings[place].potentials = cells.flatMap { subsector, years in
        years.map { year, number in
          var potential = Potential(stamp: Stamp(id: "\(code)-\(subsector.code)-\(year)"))
          potential.subsector = subsector
          potential.year = year
          potential.figures = [
            Figure(kind: .businesses, value: FigureValue(number), year: year, standing: .entry)
          ]
          return potential
        }
      }
    }
    return network
  }

  private func insight(_ code: String, _ network: Network) throws -> CityInsight? {
    let figures = FigureIndex(network)
    let others = try #require(NetworkFigures(.businesses, in: network, figures))
    return CityInsight(of: try #require(RegionCode(code)), among: others, in: network)
  }

  @Test func aQuotientAboveOneIsASpecialty() throws {
    // Shares of craft 0.5 and 0.1 in 100 each: 0.3 in the network, so 1.67 in the first.
    let network = try network([
      "35.73": [.kri: [2024: 50], .kul: [2024: 50]],
      "35.78": [.kri: [2024: 10], .kul: [2024: 90]],
    ])
    let first = try #require(try insight("35.73", network))
    #expect(first.specialties.map(\.subsector) == [.kri])
    #expect(abs((first.specialties.first?.quotient ?? 0) - 0.5 / 0.3) < 1e-9)
    #expect(first.specialties.first?.isSmall == false)
    #expect(abs((first.profile?.concentration ?? 0) - 0.5) < 1e-9)
    let other = try #require(try insight("35.78", network))
    #expect(other.specialties.map(\.subsector) == [.kul])
  }

  @Test func theMostAlikeComeFirstAndNeedEnoughInCommon() throws {
    let network = try network([
      "35.73": [.kri: [2024: 10], .kul: [2024: 20], .fes: [2024: 30]],
      // Twice as large and shaped alike.
      "35.78": [.kri: [2024: 20], .kul: [2024: 40], .fes: [2024: 60]],
      "32.73": [.kri: [2024: 30], .kul: [2024: 20], .fes: [2024: 10]],
      // Two in common are too few, whatever they say.
      "33.72": [.kri: [2024: 10], .kul: [2024: 20]],
    ])
    let alike = try #require(try insight("35.73", network)).likenesses
    #expect(alike.map(\.region.description) == ["35.78", "32.73"])
    #expect(abs((alike.first?.cosine ?? 0) - 1) < 1e-12)
    #expect(abs((alike.last?.cosine ?? 0) - 1000 / 1400) < 1e-12)
    #expect(alike.allSatisfy { $0.common == Availability(known: 3, of: 3) })
  }

  @Test func everyKnownSubsectorHasItsQuotientAndAFewThingsLeadNothing() throws {
    // Four of craft among 10, and none elsewhere: a large quotient that rests on little.
    let network = try network([
      "35.73": [.kri: [2024: 4], .kul: [2024: 6]], "35.78": [.kri: [2024: 0], .kul: [2024: 90]],
    ])
    let insight = try #require(try insight("35.73", network))
    #expect(
      insight.quotients.map { $0 != nil } == Subsector.allCases.map { [.kri, .kul].contains($0) })
    #expect(abs((insight.quotients[Subsector.kri.index]?.quotient ?? 0) - 10) < 1e-9)
    #expect(insight.quotients[Subsector.kri.index]?.isSmall == true)
    #expect(insight.quotients[Subsector.kul.index]?.quotient ?? 1 < 1)
    #expect(insight.specialties.map(\.subsector) == [.kri] && insight.specialty == nil)
  }

  @Test func withoutFiguresThereIsNone() throws {
    #expect(try insight("35.73", Network()) == nil)
  }
}
