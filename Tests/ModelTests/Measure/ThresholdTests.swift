import Model
import Testing

/// The share of cells that an aggregate or a rank needs is the network's own.
@Suite struct ThresholdTests {
  /// Half of what is needed is known: the sum of a province, a chain, a quotient, a rank.
  private func network(threshold: Double?) throws -> Network {
    var network = Network()
    if let threshold { network.identity.threshold = threshold }
    let codes = Registry.standard.regions.map(\.code).filter { $0.province.description == "34" }
    for (place, code) in codes.enumerated() where place * 2 < codes.count {
      network.edit(code.description) { holdings in
        for (number, subsector) in Subsector.allCases.prefix(8).enumerated() {
          holdings.put(.businesses, subsector, .value(Double(10 + number * (place + 1))))
        }
        for kind in FigureKind.chain.prefix(3) { holdings.put(kind, .apg, .value(2)) }
      }
    }
    return network
  }

  private static let province = Area(code: "34")

  @Test(arguments: [(nil, false), (0.5, true), (0.9, false)] as [(Double?, Bool)])
  func theNetworkSetsIt(threshold: Double?, isGiven: Bool) throws {
    let network = try network(threshold: threshold)
    let figures = FigureIndex(network)
    let province = try #require(Self.province)
    let region = network.regions(in: province)[0]
    let sums = AreaMeasure(.businesses, in: network, figures: figures).row(of: province)
    #expect((sums[.apg].value.number != nil) == isGiven)
    let chain = AreaMeasure(.chain, in: network, figures: figures).row(of: .region(region))
    #expect((chain[.apg].value.number != nil) == isGiven)
    let holdings = try #require(network.holdings(of: region))
    let own = CityProfile(holdings, threshold: network.identity.threshold).rows
    #expect(own.contains { $0.chain != nil } == isGiven)
    let rank = try #require(Measure(.percentile, of: .businesses))
    let areas = network.regions(in: province).map { Area.region($0) }
    let ranks = AreaMeasure(rank, in: network, figures: figures).table(of: areas)
    #expect((ranks.rows[0][.apg].value.number != nil) == isGiven)
    let table = AreaMeasure(.businesses, in: network, figures: figures).table(of: areas)
    #expect(table.threshold == threshold ?? Availability.threshold)
    #expect((table.columnAggregates[0] != nil) == isGiven)
  }

  @Test func rowsAreComparedByItToo() {
    let (half, whole): ([Double?], [Double?]) = ([1, 2, nil, nil], [2, 1, 3, 4])
    #expect(Composition.similarity(half, whole) == nil)
    #expect(Composition.similarity(half, whole, threshold: 0.5) != nil)
    #expect(Composition.difference(half, from: whole) == nil)
    #expect(Composition.difference(half, from: whole, threshold: 0.5) != nil)
    #expect(LocationQuotient.row(half, reference: whole).allSatisfy { $0 == nil })
    #expect(LocationQuotient.row(half, reference: whole, threshold: 0.5)[0] != nil)
    #expect(PercentileRank.ranks(half) == [nil, nil, nil, nil])
    #expect(PercentileRank.ranks(half, threshold: 0.5) == [0, 1, nil, nil])
    let far = DistanceTable(cosineOf: [half, whole])
    let near = DistanceTable(cosineOf: [half, whole], threshold: 0.5)
    #expect(far[0, 1] == 1 && near[0, 1] < 1)
  }

  /// Two regions that share half of their subsectors are alike only where half is enough.
  @Test(arguments: [(nil, 0), (0.5, 1)] as [(Double?, Int)])
  func likenessesFollowIt(threshold: Double?, count: Int) throws {
    var network = Network()
    if let threshold { network.identity.threshold = threshold }
    for (code, subsectors) in [("34.71", 0..<6), ("35.73", 2..<8)] {
      network.edit(code) { holdings in
        for place in subsectors {
          holdings.put(.businesses, Subsector.allCases[place], .value(Double(10 + place)))
        }
      }
    }
    let others = try #require(NetworkFigures(.businesses, in: network, FigureIndex(network)))
    let code = try #require(RegionCode("34.71"))
    let insight = try #require(CityInsight(of: code, among: others, in: network))
    #expect(insight.likenesses.count == count)
  }
}
