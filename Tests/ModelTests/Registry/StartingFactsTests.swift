import Model
import Testing

@Suite struct StartingFactsTests {
  @Test func designationsOfTheStartingNetwork() throws {
    let rows = StartingFacts.designations()
    #expect(rows.count == 63)
    #expect(Set(rows.map(\.area)).count == 54)
    let flagships = rows.filter(\.isFlagship)
    #expect(Set(flagships.map(\.area)).count == flagships.count)
    #expect(flagships.allSatisfy { $0.subsector != nil && $0.attestation != .unverified })
    #expect(rows.filter { $0.attestation == .unverified }.allSatisfy { $0.subsector == nil })
    #expect(rows.allSatisfy { row in row.sources.allSatisfy { $0.hasPrefix("http") } })
    let malang = try #require(rows.first { $0.area.code == "35.73" && $0.isFlagship })
    #expect(malang.programme == .kata)
    #expect(malang.year == 2019)
    #expect(malang.subsector == .apg)
    #expect(rows.first { $0.area.code == "31" }?.programme == .unesco)
  }

  @Test func everyDesignatedRegionExists() {
    for row in StartingFacts.designations() {
      guard case .region(let code) = row.area else { continue }
      #expect(Registry.standard.region(code) != nil, "\(code)")
    }
  }

  @Test func editionsOfTheConference() throws {
    let editions = StartingFacts.editions()
    #expect(editions.map(\.number) == Array(0...11))
    let malang = try #require(editions.first { $0.number == 2 })
    #expect(malang.hosts.map(\.description) == ["35.73"])
    #expect(malang.start == "2016-03-30")
    #expect(malang.end == "2016-04-02")
    #expect(editions.first { $0.number == 6 }?.end == nil)
    #expect(editions.first { $0.number == 11 }?.hosts.count == 3)
    #expect(editions.flatMap(\.hosts).allSatisfy { Registry.standard.region($0) != nil })
  }

  @Test func enterprisesOf2016CoverEveryProvinceOnce() {
    let rows = StartingFacts.enterprises2016()
    #expect(rows.count == 10)
    #expect(rows.flatMap(\.provinces).sorted() == Registry.standard.provinces.map(\.code))
    #expect(rows.allSatisfy { $0.counts.count == 16 })
    let total = rows.map(\.total).reduce(0, +)
    #expect((7_885_000..<7_895_000).contains(total), "\(total)")
    #expect(rows.first { $0.group == "Jawa Barat" }?.count(.kul) == 1_086_602)
    #expect(rows.first { $0.group == "Banten" }?.count(.apg) == 884)
    #expect(rows.first { $0.group == "Sumatera" }?.count(.tvr) == 767)
  }

  @Test func workforceOf2024() {
    let rows = StartingFacts.workforce()
    #expect(rows.count == 80)
    let workers = rows.filter { $0.year == 2024 }.map { Double($0.workers) }
    let total = workers.reduce(0, +)
    #expect(total == 26_474_118)
    let concentration = workers.map { ($0 / total) * ($0 / total) }.reduce(0, +)
    #expect(abs(concentration - 0.4045) < 0.00005)
    #expect(abs(1 / concentration - 2.47) < 0.005)
    #expect(rows.first { $0.subsector == .kul && $0.year == 2020 }?.workers == 10_670_832)
  }

  @Test func umkmOfJawaBarat() {
    let rows = StartingFacts.umkmJawaBarat()
    #expect(rows.count == 27 * 3 * 4)
    #expect(Set(rows.map(\.region)).count == 27)
    #expect(rows.allSatisfy { Registry.standard.region($0.region)?.province.number == 32 })
    func count(_ name: String, _ subsector: Subsector) -> Int? {
      let code = Registry.standard.find(name).region?.code
      return rows.first { $0.region == code && $0.year == 2021 && $0.subsector == subsector }?.count
    }
    #expect(count("Kota Bandung", .kul) == 77)
    #expect(count("Kota Bandung", .fes) == 41)
    #expect(count("Kota Bandung", .kri) == 17)
    #expect(count("Kota Bandung", .din) == 0)
    #expect(count("Kota Banjar", .din) == 2)
  }

  @Test func locationQuotientsOfJawaBarat2021() {
    let rows = StartingFacts.umkmJawaBarat().filter { $0.year == 2021 }
    let total = Double(rows.map(\.count).reduce(0, +))
    func quotient(_ name: String, _ subsector: Subsector) -> Double {
      let own = rows.filter { $0.region == Registry.standard.find(name).region?.code }
      let part = Double(own.first { $0.subsector == subsector }?.count ?? 0)
      let whole = rows.filter { $0.subsector == subsector }.map(\.count).reduce(0, +)
      return part / Double(own.map(\.count).reduce(0, +)) / (Double(whole) / total)
    }
    #expect(abs(quotient("Kota Bandung", .kul) - 0.733) < 0.0005)
    #expect(abs(quotient("Kota Bandung", .fes) - 2.597) < 0.0005)
    #expect(abs(quotient("Kota Bandung", .kri) - 1.209) < 0.0005)
    #expect(abs(quotient("Kota Banjar", .din) - 32.01) < 0.005)
  }

  @Test func recommendationsPrinciplesAndJurus() {
    #expect(StartingFacts.recommendations().map(\.number) == Array(0...5))
    #expect(StartingFacts.principles().map(\.number) == Array(1...10))
    #expect(StartingFacts.jurus().map(\.number) == Array(1...11))
    #expect(StartingFacts.principles().first?.text == Bilingual("welas asih", "compassionate"))
    let statements = StartingFacts.recommendations() + StartingFacts.principles()
    #expect(statements.allSatisfy { !$0.source.isEmpty && !$0.text.english.isEmpty })
  }
}
