/// What is seen of a region only beside the others: what it is specialised in, who is like it, and
/// how its subsectors change.
public struct CityInsight: Equatable, Sendable {
  /// A subsector whose share is larger here than in the network.
  public struct Specialty: Equatable, Sendable {
    /// The subsector.
    public let subsector: Subsector
    /// The location quotient, above 1.
    public let quotient: Double
    /// Whether a few things make it.
    public let isSmall: Bool
  }

  /// Another region whose subsectors stand to each other as here.
  public struct Likeness: Equatable, Sendable {
    /// The other region.
    public let region: RegionCode
    /// The cosine of the two, 0 to 1.
    public let cosine: Double
    /// How many subsectors are known in both, of those known in either.
    public let common: Availability
  }

  /// How a subsector changes.
  public struct Trend: Equatable, Sendable {
    /// The subsector.
    public let subsector: Subsector
    /// Growth a year; 0.1 is a tenth more.
    public let perYear: Double
    /// The year of the newest figure.
    public let to: Int?
  }

  /// What is counted.
  public let basis: MeasureBasis
  /// The region as a whole, against the network; nil where too little is known.
  public let profile: AreaProfile?
  /// What it is specialised in, the most first.
  public let specialties: [Specialty]
  /// The regions that are most like it, at most three, the most alike first.
  public let likenesses: [Likeness]
  /// Its subsectors with figures of two years, the fastest first.
  public let trends: [Trend]

  /// The least number of subsectors that two regions are compared by: any two are alike in one.
  public static let leastCommon = 3

  /// The bases that are asked, in their order.
  public static let bases: [MeasureBasis] = [.businesses, .workers, .coachedBusinesses]

  /// What is seen of a region in a basis; nil if nothing is known of it there.
  public init?(
    of code: RegionCode, among others: NetworkFigures, in network: Network, _ figures: FigureIndex
  ) {
    guard let place = Registry.standard.index(of: code), others.rows.indices.contains(place),
      others.rows[place].contains(where: { $0 != nil })
    else { return nil }
    let own = others.rows[place]
    basis = others.basis
    profile = AreaProfile(basis, own, reference: others.reference)
    specialties = Self.specialties(own, others)
    likenesses = Self.likenesses(place, others, network)
    trends = Self.trends(.region(code), basis, network, figures)
  }

  private static func specialties(_ own: [Double?], _ others: NetworkFigures) -> [Specialty] {
    let quotients = LocationQuotient.row(own, reference: others.reference)
    let all = Subsector.allCases.compactMap { subsector -> Specialty? in
      guard let number = own[subsector.index], let quotient = quotients[subsector.index],
        quotient > 1
      else { return nil }
      return Specialty(
        subsector: subsector, quotient: quotient,
        isSmall: others.basis.isCount && number < LocationQuotient.smallNumber)
    }
    return all.sorted { ($1.quotient, $0.subsector.index) < ($0.quotient, $1.subsector.index) }
  }

  private static func likenesses(
    _ place: Int, _ others: NetworkFigures, _ network: Network
  ) -> [Likeness] {
    let own = others.rows[place]
    var found: [Likeness] = []
    for (other, row) in others.rows.enumerated() where other != place {
      let common = CommonCells(own, row)
      guard common.left.count >= leastCommon, common.availability.suffices,
        let cosine = common.cosine
      else { continue }
      found.append(
        Likeness(
          region: network.holdings[other].code, cosine: cosine, common: common.availability))
    }
    found.sort { ($1.cosine, $0.region) < ($0.cosine, $1.region) }
    return Array(found.prefix(3))
  }

  private static func trends(
    _ area: Area, _ basis: MeasureBasis, _ network: Network, _ figures: FigureIndex
  ) -> [Trend] {
    guard let measure = Measure(.growth, of: basis) else { return [] }
    let row = AreaMeasure(measure, in: network, figures: figures).row(of: area)
    let all = Subsector.allCases.compactMap { subsector in
      row[subsector].value.number.map {
        Trend(subsector: subsector, perYear: $0, to: row[subsector].year)
      }
    }
    return all.sorted { ($1.perYear, $0.subsector.index) < ($0.perYear, $1.subsector.index) }
  }
}
