import Model
import Testing

@Suite struct MeasureFormTests {
  private let regions = ["65.01", "65.02", "65.03", "65.04", "65.71"].compactMap(Area.init)

  private func table(
    _ measure: Measure?, _ edit: (inout CityHoldings, Int) -> Void, year: Int? = nil
  ) throws -> MeasureTable {
    var network = Network()
    for (place, area) in regions.enumerated() { network.edit(area.code) { edit(&$0, place) } }
    return AreaMeasure(try #require(measure), in: network, year: year).table(of: regions)
  }

  @Test func evennessIsOneOfEqualsAndZeroOfOne() {
    #expect(Composition.evenness([2, 2, 2, 2]) == 1)
    #expect(Composition.evenness([2, 0]) == 0)
    #expect(Composition.evenness([2, nil]) == nil)
    #expect(Composition.evenness([0, 0]) == nil)
  }

  @Test func similarityPrintsItsOverlap() {
    let found = Composition.similarity([1, 2, nil, 4], [2, 4, 7, 8])
    #expect(found?.overlap == Availability(known: 3, of: 4))
    #expect(found.map { abs($0.cosine - 1) < 1e-12 } == true)
    #expect(Composition.similarity([1, nil, nil], [1, 2, 3]) == nil)
    #expect(Composition.similarity([0, 0], [1, 1]) == nil)
  }

  @Test func complementarityIsNotSymmetric() {
    #expect(Complementarity.index(needs: [1, 1], offers: [1, 0]) == 50)
    #expect(Complementarity.index(needs: [1, 0], offers: [1, 0]) == 100)
    #expect(Complementarity.index(needs: [1, 0], offers: [0, 1]) == 0)
    #expect(Complementarity.index(needs: [0, 0], offers: [0, 1]) == nil)
    var (one, other) = (
      CityHoldings(code: RegionCode("35.73")!), CityHoldings(code: RegionCode("32.73")!)
    )
    var need = Need(stamp: Stamp(id: "need-1"))
    need.topic = .capital
    one.needs = [need]
    var offers = [OpportunityKind.capital, .training].map { kind in
      var offer = Offer(stamp: Stamp(id: "offer-\(kind.code)"))
      offer.topic = kind
      return offer
    }
    other.offers = offers
    #expect(Complementarity.index(needsOf: one, offersOf: other) == 50)
    #expect(Complementarity.index(needsOf: other, offersOf: one) == nil)
    offers[1].stamp.isDeleted = true
    other.offers = offers
    #expect(Complementarity.index(needsOf: one, offersOf: other) == 100)
  }

  @Test func growthIsPerYear() {
    #expect(Growth.perYear(from: 100, to: 121, years: 2).map { abs($0 - 0.1) < 1e-12 } == true)
    #expect(Growth.perYear(from: 100, to: 0, years: 3) == -1)
    #expect(Growth.perYear(from: 0, to: 5, years: 1) == nil)
    #expect(Growth.perYear(from: 5, to: 5, years: 0) == nil)
  }

  @Test func growthSaysItsYearsAndASmallBeginning() throws {
    let table = try table(
      Measure(.growth, of: .businesses),
      { holdings, place in
        holdings.put(.businesses, .kul, .value(place == 0 ? 2 : 100), year: 2020)
        holdings.put(.businesses, .kul, .value(200), year: 2022)
        holdings.put(.businesses, .kul, .value(500), year: 2024)
      })
    let cell = table.rows[1][.kul]
    let expected = Double(5).squareRoot().squareRoot() - 1
    #expect(cell.value.number.map { abs($0 - expected) < 1e-12 } == true)
    #expect(cell.since == 2020 && cell.year == 2024 && !cell.isSmall)
    #expect(table.rows[0][.kul].isSmall)
    #expect(table.rows[0][.fes].value == .unknown)
  }

  @Test func growthOfAProvinceIsOfTheRegionsKnownInBothYears() throws {
    var network = Network()
    for (place, area) in regions.enumerated() {
      network.edit(area.code) { holdings in
        holdings.put(.workers, .kul, .value(20), year: 2024)
        if place > 0 { holdings.put(.workers, .kul, .value(10), year: 2023) }
      }
    }
    let measure = AreaMeasure(try #require(Measure(.growth, of: .workers)), in: network)
    let cell = measure.row(of: try #require(Area(code: "65")))[.kul]
    #expect(cell.value == .value(1))
    #expect(cell.availability == Availability(known: 4, of: 5))
  }

  @Test func ranksSayAmongHowMany() throws {
    let table = try table(
      Measure(.percentile, of: .businesses),
      { holdings, place in
        if place < 4 { holdings.put(.businesses, .kul, .value(Double(place + 1))) }
        if place < 3 { holdings.put(.businesses, .fes, .value(1)) }
      })
    let ranks: [Double?] = [0, 1.0 / 3, 2.0 / 3, 1, nil]
    #expect(table.rows.map { $0[.kul].value.number } == ranks)
    #expect(table.rows[0][.kul].scope == Availability(known: 4, of: 5))
    #expect(table.rows.allSatisfy { $0[.fes].value == .unknown })
  }

  @Test(
    arguments: [
      ([3, 1, 3, 2], [2.0 / 3, 0, 2.0 / 3, 1.0 / 3]), ([3], [nil]), ([3, 4, nil], [0, 1, nil]),
      ([3, 4, nil, nil], [nil, nil, nil, nil]),
    ] as [([Double?], [Double?])])
  func equalNumbersHaveEqualRanks(numbers: [Double?], ranks: [Double?]) {
    #expect(PercentileRank.ranks(numbers) == ranks)
  }

  @Test func aChainIsTheMeanOfEnoughLinks() throws {
    let table = try table(
      .chain,
      { holdings, place in
        for kind in FigureKind.chain.prefix(place) { holdings.put(kind, .kul, .value(4)) }
        if place == 4 { holdings.put(.conservation, .kul, .zero) }
      })
    let means: [Double?] = [nil, nil, nil, nil, 3.2]
    #expect(table.rows.map { $0[.kul].value.number } == means)
  }

  @Test func coverageCountsWhatIsKnownAndNotWhatIsAboutNothing() throws {
    let table = try table(
      .coverage,
      { holdings, place in
        guard place == 1 else { return }
        holdings.put(.businesses, .kul, .zero)
        holdings.put(.level, .kul, .notApplicable)
        holdings.put(.workers, .kul, .unknown)
        holdings.put(.coachedBusinesses, .kul, .value(1))
      })
    #expect(table.rows[0][.kul].value == .zero)
    #expect(table.rows[1][.kul].value == .value(2.0 / 6))
    #expect(table.rows[1][.kul].scope == Availability(known: 2, of: 6))
  }

  @Test func ofAQuotaOnlyTheCompositionIsShown() {
    #expect(Measure(.amount, of: .coachedBusinesses) == nil)
    #expect(Measure(.growth, of: .coachedBusinesses) == nil)
    #expect(Measure(.share, of: .level) == nil)
    #expect(Measure(.quotient, of: .coachedBusinesses) == .coachedQuotient)
    for measure in Measure.allCases { #expect(Measure(measure.form, of: measure.basis) == measure) }
  }

  @Test func uniformSharesAndEqualTotalsAreMarked() throws {
    let uniform = try table(
      .businesses,
      { holdings, place in
        holdings.put(.businesses, .kul, .value(Double(100 * (place + 1))))
        holdings.put(.businesses, .fes, .value(Double(50 * (place + 1))))
      })
    #expect(uniform.marks == [.uniformShares])
    let quota = try table(
      .businessShare,
      { holdings, place in
        holdings.put(.businesses, .kul, .value(Double(10 + place)))
        holdings.put(.businesses, .fes, .value(Double(90 - place)))
      })
    #expect(quota.marks == [.quotaTotals])
    let counted = try table(
      .businessQuotient,
      { holdings, place in
        holdings.put(.businesses, .kul, .value(Double(2 + 20 * place)))
        holdings.put(.businesses, .fes, .value(90))
      })
    #expect(counted.marks == [.smallNumber])
  }

  @Test func oneQuotientOutsideIsNotUniform() {
    #expect(DataMark.isUniform(Array(repeating: [1, 1.02], count: 5)))
    #expect(!DataMark.isUniform(Array(repeating: [1, 1.02], count: 4) + [[0.96, 1]]))
    #expect(!DataMark.isUniform(Array(repeating: [1, 1.02], count: 4)))
    #expect(!DataMark.isUniform(Array(repeating: [1, nil], count: 6)))
    #expect(DataMark.isQuotaLike([100, 100, 100, 100, 7]))
    #expect(!DataMark.isQuotaLike([100, 100, 100, 7]))
    #expect(!DataMark.isQuotaLike([0, 0, 0, 0]))
  }

  @Test func aReferenceIsTheAreaAroundIt() throws {
    var network = Network()
    var group = AreaGroup(stamp: Stamp(id: "kaltara"))
    group.provinces = ["65"]
    network.reference.groups = [group]
    let (region, province) = (regions[0], try #require(Area(code: "65")))
    #expect(ReferenceArea.province.area(of: region, in: network) == province)
    #expect(ReferenceArea.province.area(of: province, in: network) == nil)
    #expect(ReferenceArea.group.area(of: region, in: network) == .group("kaltara"))
    #expect(ReferenceArea.group.area(of: .group("kaltara"), in: network) == nil)
    #expect(ReferenceArea.nation.area(of: province, in: network) == .nation)
    #expect(ReferenceArea.nation.area(of: .nation, in: network) == nil)
    #expect(ReferenceArea.network.area(of: region, in: network) == nil)
  }

  @Test func innerRowsAreInNoTotal() throws {
    var network = Network()
    for area in regions { network.edit(area.code) { $0.put(.businesses, .kul, .value(3)) } }
    let table = AreaMeasure(.businesses, in: network).table(
      of: [try #require(Area(code: "65"))], inner: regions)
    #expect(table.rows.count == 6)
    #expect(table.columnAggregates[Subsector.kul.index] == 15)
  }
}
