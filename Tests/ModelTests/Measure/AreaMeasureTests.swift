import Model
import Testing

@Suite struct AreaMeasureTests {
  /// Kalimantan Utara: five regions.
  private let regions = ["65.01", "65.02", "65.03", "65.04", "65.71"]
  private let province = Area.province(
    Registry.standard.provinces.first { $0.code.description == "65" }?.code
      ?? Registry.standard.provinces[0].code)

  private func network(_ known: Int, _ kind: FigureKind = .businesses) -> Network {
    var network = Network()
    for (index, code) in regions.prefix(known).enumerated() {
      network.edit(code) { $0.put(kind, .kul, .value(Double(index + 1)), year: 2020 + index) }
    }
    return network
  }

  private func cell(
    _ measure: Measure, _ network: Network, _ area: Area, _ subsector: Subsector = .kul,
    year: Int? = nil
  ) -> MeasuredValue {
    AreaMeasure(measure, in: network, year: year).row(of: area)[subsector]
  }

  @Test func aRegionShowsTheFigureThatCounts() {
    var network = Network()
    network.edit("35.73") { holdings in
      holdings.put(.businesses, .kul, .value(7), year: 2022, standing: .verified)
      holdings.put(.businesses, .kul, .value(9), year: 2023, standing: .entry)
      holdings.put(.businesses, .kul, .value(11), year: 2024, standing: .estimate)
    }
    let malang = Area(code: "35.73")!
    #expect(cell(.businesses, network, malang).value == .value(9))
    #expect(cell(.businesses, network, malang).year == 2023)
    #expect(cell(.businesses, network, malang, year: 2022).standing == .verified)
    #expect(cell(.businesses, network, malang, year: 2021).value == .unknown)
  }

  @Test func theFourStatesReachTheCell() {
    var network = Network()
    network.edit("35.73") { holdings in
      holdings.put(.businesses, .kul, .zero)
      holdings.put(.businesses, .fes, .notApplicable)
      holdings.put(.businesses, .mus, .unknown)
    }
    let malang = Area(code: "35.73")!
    #expect(cell(.businesses, network, malang, .kul).value == .zero)
    #expect(cell(.businesses, network, malang, .fes).value == .notApplicable)
    #expect(cell(.businesses, network, malang, .mus).value == .unknown)
    #expect(cell(.businesses, network, malang, .tvr).value == .unknown)
  }

  @Test func aProvinceIsAddedUpFromTwoThirdsOfItsRegions() {
    let sum = cell(.businesses, network(4), province)
    #expect(sum.value == .value(10))
    #expect(sum.availability == Availability(known: 4, of: 5))
    #expect(sum.year == 2020)
    #expect(cell(.businesses, network(3), province).value == .unknown)
  }

  @Test func levelsOfAProvinceAreAveraged() {
    #expect(cell(.level, network(5, .level), province).value == .value(3))
  }

  @Test func theWeakestStandingMarksASum() {
    var network = network(4)
    network.edit("65.01") { $0.potentials[0].figures[0].standing = .verified }
    #expect(cell(.businesses, network, province).standing == .entry)
  }

  @Test func coachedBusinessesAreNeverAddedUp() {
    #expect(cell(.coachedShare, network(5, .coachedBusinesses), province).value == .unknown)
    #expect(cell(.coachedShare, network(5, .coachedBusinesses), .nation).value == .unknown)
  }

  @Test func aPublishedFigureOfTheAreaGoesBeforeASum() {
    var network = network(5)
    network.publish("65", .businesses, .kul, 99)
    #expect(cell(.businesses, network, province).value == .value(99))
    #expect(cell(.businesses, network, province, .fes).value == .unknown)
  }

  @Test func thePublishedFigureThatCountsIsShown() {
    var network = Network()
    network.publish("65", .businesses, .kul, 1, year: 2023, standing: .entry)
    network.publish("65", .businesses, .kul, 2, year: 2023, standing: .official)
    network.publish("65", .businesses, .kul, 3, year: 2021, standing: .verified)
    network.publish("65", .businesses, .kul, 4, year: 2024, standing: .estimate)
    #expect(cell(.businesses, network, province).value == .value(2))
    #expect(cell(.businesses, network, province, year: 2021).value == .value(3))
  }

  @Test func theNationIsAddedUpFromGroupsWhereTheyArePublished() {
    var network = network(5)
    for (index, name) in ["a", "b", "c"].enumerated() {
      var group = AreaGroup(stamp: Stamp(id: name))
      group.name = name
      group.provinces = ["\(31 + index)"]
      network.reference.groups.append(group)
      network.publish("group:\(name)", .businesses, .kul, Double(100 * (index + 1)), year: 2016)
    }
    #expect(cell(.businesses, network, .nation).value == .value(600))
    #expect(cell(.businesses, network, .nation).availability == Availability(known: 3, of: 3))
    #expect(cell(.businesses, network, Area(code: "group:b")!).value == .value(200))
  }

  @Test func theNationIsRefusedWhereTooFewRegionsAreKnown() {
    #expect(cell(.businesses, network(5), .nation).value == .unknown)
  }

  @Test func perHeadIsPerHundredThousandPeopleOfTheArea() throws {
    let malang = try #require(Registry.standard.region(RegionCode("35.73")!))
    var network = Network()
    network.edit("35.73") { holdings in
      holdings.put(.businesses, .kul, .value(500))
      holdings.put(.businesses, .fes, .zero)
    }
    let area = Area.region(malang.code)
    let perHead = try #require(cell(.businessesPerHead, network, area).value.number)
    #expect(abs(perHead - 500 / Double(malang.population) * 100_000) < 1e-9)
    #expect(cell(.businessesPerHead, network, area, .fes).value == .zero)
    #expect(cell(.businessesPerHead, network, area, .mus).value == .unknown)
  }

  @Test func sharesRunOverTheKnownSubsectorsOfTheRow() {
    var network = Network()
    network.edit("35.73") { holdings in
      holdings.put(.businesses, .kul, .value(30))
      holdings.put(.businesses, .fes, .value(10))
      holdings.put(.businesses, .mus, .zero)
      holdings.put(.coachedBusinesses, .fes, .value(5))
    }
    let malang = Area(code: "35.73")!
    #expect(cell(.businessShare, network, malang, .kul).value == .value(0.75))
    #expect(cell(.businessShare, network, malang, .mus).value == .zero)
    #expect(cell(.businessShare, network, malang, .tvr).value == .unknown)
    #expect(cell(.coachedShare, network, malang, .fes).value == .value(1))
  }

  @Test func communitiesAreCountedFromTheRecords() {
    var network = Network()
    network.edit("35.73") { holdings in
      holdings.addCommunities(3, [.kul, .mus])
      holdings.addCommunities(1, [.mus])
      holdings.communities[0].stamp.isDeleted = true
    }
    let malang = Area(code: "35.73")!
    #expect(cell(.communities, network, malang, .kul).value == .value(2))
    #expect(cell(.communities, network, malang, .mus).value == .value(3))
    #expect(cell(.communities, network, malang, .tvr).value == .zero)
    #expect(cell(.communities, network, Area(code: "35")!, .mus).value == .value(3))
    #expect(cell(.communities, network, .nation, .mus).value == .value(3))
    #expect(cell(.communities, network, Area(code: "35.07")!, .mus).value == .unknown)
  }

  @Test func designationsAreCountedFromTheRecords() {
    var network = Network()
    network.edit("35.73") { holdings in
      holdings.designate(.apg)
      holdings.designate(.apg, isFlagship: false, .unesco, year: 2025)
      holdings.designate(nil, isFlagship: false, .pmk3i)
    }
    let malang = Area(code: "35.73")!
    #expect(cell(.designations, network, malang, .apg).value == .value(2))
    #expect(cell(.designations, network, malang, .kul).value == .zero)
    #expect(cell(.designations, network, Area(code: "11.01")!, .apg).value == .unknown)
  }

  @Test func deletedRecordsAloneLeaveARegionUnknown() {
    var network = Network()
    network.edit("35.73") { holdings in
      holdings.addCommunities(1, [.kul])
      holdings.communities[0].stamp.isDeleted = true
      holdings.designate(.apg)
      holdings.designations[0].stamp.isDeleted = true
    }
    let malang = Area(code: "35.73")!
    #expect(cell(.communities, network, malang).value == .unknown)
    #expect(cell(.designations, network, malang).value == .unknown)
  }

  @Test func yearsAreThoseOfTheMeasure() {
    var network = network(3)
    network.publish("ID", .workers, .kul, 4, year: 2019)
    #expect(AreaMeasure.years(of: .businesses, in: network, regions: true) == [2020, 2021, 2022])
    #expect(AreaMeasure.years(of: .workers, in: network, regions: true).isEmpty)
    #expect(AreaMeasure.years(of: .workers, in: network, regions: false) == [2019])
    #expect(AreaMeasure.years(of: .communities, in: network, regions: true).isEmpty)
  }

  @Test func aTableKeepsTheOrderOfItsAreas() {
    let areas = regions.map { Area(code: $0)! }
    let table = AreaMeasure(.businesses, in: network(5)).table(of: areas.reversed())
    #expect(table.rows.map(\.area) == areas.reversed())
  }

  @Test func numbersBeyondAllBoundsDoNotTrap() {
    var network = Network()
    for code in regions {
      network.edit(code) { holdings in
        holdings.put(.businesses, .kul, .value(1.7e308))
        holdings.put(.businesses, .fes, .value(1.7e308))
      }
    }
    for measure in Measure.allCases {
      let table = AreaMeasure(measure, in: network).table(of: [province, Area(code: "65.71")!])
      #expect(table.rows.count == 2)
    }
  }
}
