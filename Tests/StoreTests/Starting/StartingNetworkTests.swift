import Foundation
import Model
import Store
import Testing

/// The starting network as a reader of its files finds it, figures compared by hand.
@Suite struct StartingNetworkTests {
  private let network: Network

  init() throws {
    let folder = try TestFolder()
    try WritableStore(StoreFolder(folder["a"])).create(StartingNetwork.network())
    network = try ReadableStore(StoreFolder(folder["a"])).load().network
  }

  @Test func nationalWorkforce() {
    let nation = network.reference.facts.filter { $0.area == .nation }
    #expect(nation.count == 80)
    let latest = nation.filter { $0.year == 2024 && $0.figureKind == .workers }
    let expected: [Subsector: Double] = [
      .apg: 108_285, .ars: 61_422, .din: 49_836, .dkv: 37_893, .dpr: 100_722, .fes: 4_968_211,
      .fav: 284_536, .fot: 193_004, .kri: 3_946_414, .kul: 15_580_149, .mus: 228_792,
      .pnb: 445_998, .ikl: 50_915, .spt: 287_952, .srp: 88_756, .tvr: 41_233,
    ]
    #expect(latest.count == 16)
    for fact in latest { #expect(fact.value == fact.subsector.flatMap { expected[$0] }) }
    #expect(latest.compactMap(\.value).reduce(0, +) == 26_474_118)
  }

  static let enterprises: [(String, [String], [Double])] = [
    (
      "Jawa Barat", ["32"],
      [
        3036, 728, 141, 88, 691, 228_848, 406, 6002, 150_104, 1_086_602, 6019, 13_669, 343, 4530,
        2363, 533,
      ]
    ),
    (
      "Bali & NTT", ["51", "52", "53"],
      [
        384, 561, 44, 24, 77, 49_196, 92, 1764, 162_318, 203_980, 966, 2828, 91, 953, 3643, 169,
      ]
    ),
    (
      "Sulawesi Papua",
      [
        "71", "72", "73", "74", "75", "76", "81", "82", "91", "92", "93", "94", "95", "96",
      ],
      [453, 772, 60, 11, 64, 87_589, 110, 4542, 70_568, 360_362, 299, 5445, 84, 1035, 812, 440]
    ),
  ]

  @Test(arguments: enterprises)
  func enterprisesOf2016(name: String, provinces: [String], counts: [Double]) throws {
    let group = try #require(network.reference.groups.first { $0.name == name })
    #expect(group.provinces.sorted() == provinces)
    let facts = network.reference.facts.filter { $0.area == .group(group.stamp.id) }
    #expect(facts.count == 16)
    for (subsector, count) in zip(Subsector.allCases, counts) {
      let fact = try #require(facts.first { $0.subsector == subsector })
      #expect(fact.value == count)
      #expect(fact.year == 2016)
      #expect(fact.figureKind == .businesses)
      #expect(fact.isIndicative)
    }
  }

  @Test func everyProvinceIsInOneGroup() {
    #expect(network.reference.groups.count == 10)
    let provinces = network.reference.groups.flatMap(\.provinces)
    #expect(provinces.sorted() == Registry.standard.provinces.map(\.code.description).sorted())
  }

  @Test func coachedBusinesses() throws {
    #expect(try coached("32.73", .kul) == .value(77))
    #expect(try coached("32.73", .fes) == .value(41))
    #expect(try coached("32.73", .kri) == .value(17))
    #expect(try coached("32.79", .din) == .value(2))
    let regions = network.holdings.filter { !$0.potentials.isEmpty }
    #expect(regions.count == 27)
    #expect(regions.allSatisfy { $0.code.province.description == "32" })
    let figures = regions.flatMap { $0.potentials.flatMap(\.figures) }
    #expect(Set(figures.map(\.kind)) == [.coachedBusinesses])
    #expect(Set(figures.map(\.year)) == [2019, 2020, 2021])
    #expect(Set(figures.map(\.standing)) == [.official])
  }

  @Test func malang() throws {
    let kata = try designation("35.73", .kata)
    #expect(kata.year == 2019 && kata.subsector == .apg && kata.isFlagship)
    #expect(kata.attestation == .verified)
    let unesco = try designation("35.73", .unesco)
    #expect(unesco.year == 2025 && unesco.field == "Media Arts" && !unesco.isFlagship)
    #expect(try holdings("35.73").agreedFlagship == kata)
  }

  @Test func pekalongan() throws {
    let kata = try designation("33.75", .kata)
    #expect(kata.year == 2021 && kata.attestation == .unverified)
    #expect(kata.subsector == nil && !kata.isFlagship)
    let unesco = try designation("33.75", .unesco)
    #expect(unesco.year == 2014 && unesco.subsector == .kri)
  }

  @Test func jakartaIsAProvince() throws {
    let province = network.reference.designations
    #expect(province.map(\.province) == ["31"])
    #expect(province[0].programme == .unesco && province[0].year == 2021)
    #expect(province[0].subsector == .pnb && province[0].field == "Literature")
    let jakarta = network.holdings.filter { $0.code.province.description == "31" }
    #expect(!jakarta.flatMap(\.designations).contains { $0.programme == .unesco })
  }

  @Test func flagshipsByAttestation() {
    let all = network.holdings.flatMap(\.designations) + network.reference.designations
    #expect(all.count == 63)
    let flagships = all.filter(\.isFlagship)
    #expect(flagships.count(where: { $0.attestation == .verified }) == 38)
    #expect(flagships.count(where: { $0.attestation == .single }) == 12)
    #expect(flagships.count(where: { $0.attestation == .unverified }) == 0)
    #expect(flagships.allSatisfy { $0.subsector != nil })
    let uncertain = all.filter { $0.attestation == .unverified }
    #expect(uncertain.count == 3)
    #expect(uncertain.allSatisfy { $0.subsector == nil })
  }

  @Test func membershipIsUnknownForAll() {
    #expect(network.holdings.count == 514)
    #expect(network.holdings.allSatisfy { $0.city.membership == Membership() })
    #expect(network.reference.memberCounts.map(\.count) == [50, 260])
    #expect(network.reference.memberCounts.map(\.precision) == [.about, .moreThan])
    #expect(network.reference.memberCounts.map(\.date) == ["2015", "2023-10-19"])
  }

  @Test func nothingIsInvented() {
    for city in network.holdings {
      #expect(city.communities.isEmpty && city.organisations.isEmpty && city.spaces.isEmpty)
      #expect(city.programmes.isEmpty && city.needs.isEmpty && city.offers.isEmpty)
      #expect(city.followUps.isEmpty && city.facilitations.isEmpty && city.persons.isEmpty)
      // Beside its stamp the city's own record says nothing.
      var silent = City(stamp: city.city.stamp)
      silent.unknown = []
      #expect(city.city == silent)
    }
  }

  @Test func everyFactHasASourceThatIsThere() {
    for city in network.holdings {
      let known = Set(city.sources.map(\.stamp.id))
      let named = city.designations.flatMap(\.sources)
      #expect(city.designations.allSatisfy { !$0.sources.isEmpty })
      #expect(known.isSuperset(of: named))
      let figures = city.potentials.flatMap(\.figures)
      #expect(figures.allSatisfy { known.contains($0.source ?? "") })
      #expect(city.potentials.allSatisfy { !$0.figures.isEmpty })
    }
    let reference = network.reference
    let known = Set(reference.sources.map(\.stamp.id))
    #expect(reference.facts.allSatisfy { known.contains($0.source ?? "") })
    #expect(reference.memberCounts.allSatisfy { known.contains($0.source ?? "") })
    #expect(reference.designations.allSatisfy { !$0.sources.isEmpty })
    #expect(known.isSuperset(of: reference.designations.flatMap(\.sources)))
    #expect(reference.principles.allSatisfy { $0.source?.isEmpty == false })
    #expect(reference.jurus.allSatisfy { $0.source?.isEmpty == false })
    for edition in network.editions {
      #expect(!edition.edition.sources.isEmpty)
      #expect(Set(edition.sources.map(\.stamp.id)).isSuperset(of: edition.edition.sources))
      #expect(edition.recommendations.allSatisfy { $0.source?.isEmpty == false })
    }
  }

  @Test func everySourceSaysWhereItIs() {
    let sources =
      network.reference.sources + network.holdings.flatMap(\.sources)
      + network.editions.flatMap(\.sources)
    for source in sources where source.stamp.id != "src-count-2015" {
      #expect(source.link?.isEmpty == false, "\(source.stamp.id)")
      #expect(source.publisher?.isEmpty == false, "\(source.stamp.id)")
    }
  }

  @Test func everyRecordCarriesTheSameStamp() throws {
    let folder = try TestFolder()
    try WritableStore(StoreFolder(folder["a"])).create(StartingNetwork.network())
    var records = 0
    for (name, data) in try folder.files() where name.hasSuffix(".json") {
      for line in String(decoding: data, as: UTF8.self).split(separator: "\n")
      where line.contains("{\"id\":\"") {
        records += 1
        let stamp = "\",\"rev\":1,\"at\":\"2026-11-01T00:00:00Z\",\"by\":\"jejaring\""
        #expect(line.contains(stamp), "\(name)")
      }
    }
    #expect(records > 800)
  }

  @Test func principlesJurusAndRecommendations() {
    #expect(network.reference.principles.map(\.number) == (1...10).map { $0 })
    #expect(network.reference.jurus.map(\.number) == (1...11).map { $0 })
    let malang = network.editions.first { $0.edition.stamp.id == "iccc-2016" }
    #expect(malang?.edition.hostCodes.contains("35.73") == true)
    #expect(malang?.recommendations.isEmpty == false)
    #expect(network.editions.allSatisfy { $0 == malang || $0.recommendations.isEmpty })
  }

  private func holdings(_ code: String) throws -> CityHoldings {
    try #require(RegionCode(code).flatMap { network.holdings(of: $0) })
  }

  private func coached(_ code: String, _ subsector: Subsector) throws -> FigureValue? {
    try holdings(code).figure(.coachedBusinesses, subsector, year: 2021)?.value
  }

  private func designation(
    _ code: String, _ programme: DesignationProgramme
  ) throws -> Designation {
    let all = try holdings(code).designations.filter { $0.programme == programme }
    #expect(all.count == 1)
    return try #require(all.first)
  }
}
