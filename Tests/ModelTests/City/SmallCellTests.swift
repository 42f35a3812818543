import Model
import Testing

/// Turnover, exports and workers of cells with fewer than three businesses.
@Suite struct SmallCellTests {
  private let code = "35.73"

  private func values(_ network: Network) throws -> [FigureValue] {
    let code = try #require(RegionCode(code))
    let holdings = try #require(network.holdings(of: code))
    return holdings.potentials.flatMap(\.figures).map(\.value)
  }

  private func withheld(_ edit: (inout CityHoldings) -> Void) throws -> [FigureValue] {
    var network = Network()
    network.edit(code, edit)
    network.withholdSmallCells()
    return try values(network)
  }

  @Test func theCountMayStandInAnotherRecordOfTheCell() throws {
    let values = try withheld { city in
      city.put(.businesses, .kul, .value(2))
      city.put(.turnover, .kul, .value(5e8))
      city.put(.workers, .kul, .value(7), standing: .verified)
      city.put(.exports, .kul, .zero)
    }
    #expect(values == [.value(2), .withheld, .withheld, .withheld])
  }

  @Test func otherSubsectorsAndOtherFiguresStay() throws {
    let values = try withheld { city in
      city.put(.businesses, .kul, .value(1))
      city.put(.level, .kul, .value(4))
      city.put(.registrations, .kul, .value(1))
      city.put(.businesses, .kri, .value(3))
      city.put(.workers, .kri, .value(9))
    }
    #expect(values == [.value(1), .value(4), .value(1), .value(3), .value(9)])
  }

  @Test func ofSeveralCountsTheFewestDecides() throws {
    let values = try withheld { city in
      city.put(.businesses, .kul, .value(40), standing: .verified)
      city.put(.businesses, .kul, .value(2), standing: .entry)
      city.put(.workers, .kul, .value(9))
    }
    #expect(values.last == .withheld)
  }

  @Test func withoutACountOfItsYearTheNearestDecides() throws {
    let values = try withheld { city in
      city.put(.businesses, .kul, .value(2), year: 2022)
      city.put(.businesses, .kul, .value(30), year: 2016)
      city.put(.workers, .kul, .value(8), year: 2023)
      city.put(.workers, .kul, .value(7), year: 2016)
      city.put(.workers, .kul, .value(6), year: 2017)
    }
    #expect(Array(values.dropFirst(2)) == [.withheld, .value(7), .value(6)])
  }

  /// What is known of the whole, less what is shown of its parts, is the part that is hidden.
  @Test func aSumOverSubsectorsIsWithheldBesideAHiddenPart() throws {
    let values = try withheld { city in
      city.put(.businesses, .kul, .value(2))
      city.put(.workers, .kul, .value(7))
      city.put(.workers, .kri, .value(90))
      var sum = Potential(stamp: Stamp(id: "sum"))
      sum.figures = [
        Figure(kind: .workers, value: .value(97), year: 2024, standing: .entry),
        Figure(kind: .turnover, value: .value(5e9), year: 2024, standing: .entry),
      ]
      city.potentials.append(sum)
    }
    #expect(values == [.value(2), .withheld, .value(90), .withheld, .value(5e9)])
  }

  @Test func soIsWhatIsPublishedOfTheCity() throws {
    var network = Network()
    network.edit(code) { city in
      city.put(.businesses, .kul, .value(2))
      city.put(.workers, .kul, .value(7))
    }
    network.publish(code, .workers, .kul, 7)
    network.publish(code, .workers, .kri, 90)
    network.publish("35", .workers, .kul, 700)
    var sum = network.reference.facts[0]
    sum.subsector = nil
    network.reference.facts.append(sum)
    network.withholdSmallCells()
    #expect(network.reference.facts.map(\.value) == [nil, 90, 700, nil])
  }

  /// A sum that the program works out has no hidden cell in it.
  @Test func noTotalHoldsAHiddenCell() throws {
    var network = Network()
    for (place, code) in ["35.73", "35.78", "35.79"].enumerated() {
      network.edit(code) { city in
        city.put(.businesses, .kul, .value(place == 0 ? 2 : 20))
        city.put(.workers, .kul, .value(place == 0 ? 1000 : 50))
      }
    }
    network.withholdSmallCells()
    for area in ["35", "ID"] {
      let area = try #require(Area(code: area))
      let row = AreaMeasure(.workers, in: network).row(of: area)
      #expect((row[.kul].value.number ?? 0) < 1000)
    }
  }

  @Test func droppedFiguresLeaveNoMarkBehind() throws {
    var network = Network()
    var count = 0
    network.edit(code) { city in
      city.put(.businesses, .kul, .value(2))
      city.put(.turnover, .kul, .value(5e8))
      count = city.dropSmallCells()
    }
    #expect(count == 1)
    #expect(try values(network) == [.value(2)])
  }
}
