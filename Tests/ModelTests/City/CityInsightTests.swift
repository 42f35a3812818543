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
    return CityInsight(of: try #require(RegionCode(code)), among: others, in: network, figures)
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

  @Test func aTrendNeedsTwoYears() throws {
    let network = try network([
      "35.73": [.kri: [2022: 100, 2024: 121], .kul: [2022: 50, 2024: 40.5], .fes: [2024: 9]]
    ])
    let trends = try #require(try insight("35.73", network)).trends
    #expect(trends.map(\.subsector) == [.kri, .kul])
    #expect(abs((trends.first?.perYear ?? 0) - 0.1) < 1e-9)
    #expect(abs((trends.last?.perYear ?? 0) + 0.1) < 1e-9)
  }

  @Test func withoutFiguresThereIsNone() throws {
    #expect(try insight("35.73", Network()) == nil)
  }
}
