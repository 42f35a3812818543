/// What is seen of a region only beside the others: what it is specialised in, and who is like it.
public struct CityInsight: Equatable, Sendable {
  /// How much larger a subsector's share is here than in the network.
  public struct Specialty: Equatable, Sendable {
    /// The subsector.
    public let subsector: Subsector
    /// The location quotient.
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

  /// What is counted.
  public let basis: MeasureBasis
  /// The region as a whole, against the network; nil where too little is known.
  public let profile: AreaProfile?
  /// A quotient a subsector; nil where too little is known.
  public let quotients: [Specialty?]
  /// The regions that are most like it, at most three, the most alike first.
  public let likenesses: [Likeness]

  /// The least number of subsectors that two regions are compared by: any two are alike in one.
  public static let leastCommon = 3

  /// The bases that are asked, in their order.
  public static let bases: [MeasureBasis] = [.businesses, .workers, .coachedBusinesses]

  /// What is seen of a region in a basis; nil if nothing is known of it there.
  public init?(of code: RegionCode, among others: NetworkFigures, in network: Network) {
    guard let place = Registry.standard.index(of: code), others.rows.indices.contains(place),
      others.rows[place].contains(where: { $0 != nil })
    else { return nil }
    let own = others.rows[place]
    basis = others.basis
    profile = AreaProfile(
      basis, own, reference: others.reference, threshold: others.threshold)
    quotients = Self.quotients(own, others)
    likenesses = Self.likenesses(place, others, network)
  }

  /// What it is specialised in, with quotients above 1, the most first.
  public var specialties: [Specialty] {
    quotients.compactMap { $0 }.filter { $0.quotient > 1 }
      .sorted { ($1.quotient, $0.subsector.index) < ($0.quotient, $1.subsector.index) }
  }

  /// What it is specialised in most, a few things apart that would make any quotient large.
  public var specialty: Subsector? { specialties.first { !$0.isSmall }?.subsector }

  private static func quotients(_ own: [Double?], _ others: NetworkFigures) -> [Specialty?] {
    let quotients = LocationQuotient.row(
      own, reference: others.reference, threshold: others.threshold)
    return Subsector.allCases.map { subsector in
      guard let number = own[subsector.index], let quotient = quotients[subsector.index] else {
        return nil
      }
      return Specialty(
        subsector: subsector, quotient: quotient,
        isSmall: others.basis.isCount && number > 0 && number < LocationQuotient.smallNumber)
    }
  }

  private static func likenesses(
    _ place: Int, _ others: NetworkFigures, _ network: Network
  ) -> [Likeness] {
    let own = others.rows[place]
    var found: [Likeness] = []
    for (other, row) in others.rows.enumerated() where other != place {
      let common = CommonCells(own, row)
      guard common.left.count >= leastCommon, common.availability.suffices(others.threshold),
        let cosine = common.cosine
      else { continue }
      found.append(
        Likeness(
          region: network.holdings[other].code, cosine: cosine, common: common.availability))
    }
    found.sort { ($1.cosine, $0.region) < ($0.cosine, $1.region) }
    return Array(found.prefix(3))
  }
}
