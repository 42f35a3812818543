/// All that one city owns and shares: the content of its file.
public struct CityHoldings: Equatable, Sendable {
  /// The region's Kemendagri code.
  public var code: RegionCode
  /// The city's own record.
  public var city: City
  /// Titles that programmes gave it.
  public var designations: [Designation] = []
  /// What it has, a record a subsector and year.
  public var potentials: [Potential] = []
  /// Where its figures come from.
  public var sources: [Source] = []
  /// Nodes, businesses, universities and so on.
  public var organisations: Records<Organisation> = []
  /// Creative spaces.
  public var spaces: Records<Space> = []
  /// Programmes for capacity and talent.
  public var programmes: [Programme] = []
  /// What it needs.
  public var needs: [Need] = []
  /// What it offers.
  public var offers: [Offer] = []
  /// How far it has carried out recommendations.
  public var followUps: [FollowUp] = []
  /// Its requests to facilitators.
  public var facilitations: [Facilitation] = []
  /// Its way through the ministry's self-assessment, a record a year.
  public var assessments: [Assessment] = []
  /// What it did in the spirit of the principles.
  public var examples: [Example] = []
  /// Talents, kept in `private/`.
  public var persons: Records<Person> = []
  /// Creative communities.
  public var communities: Records<Community> = []
  /// Top-level members of the file that this version does not know.
  public var unknown: [UnknownMember] = []
  /// A name to show in place of the registry's, in a kiosk; it is in no file of the store.
  public var displayName: String?
  /// Whether a file of this city lies in the store.
  public var isStored = false

  /// A city of which nothing is known.
  public init(code: RegionCode) {
    self.code = code
    city = City(stamp: Stamp(id: code.description))
  }

  /// What a person calls the city.
  public var title: String {
    displayName ?? Registry.standard.region(code)?.title ?? code.description
  }

  /// Whether anything is known about the city.
  public var isKnown: Bool {
    isStored
      && (city.membership.status != .unknown || hasAny(designations) || hasAny(potentials)
        || communities.current > 0 || organisations.current > 0 || spaces.current > 0)
  }

  /// The flagship agreed in a designation, the best attested first.
  public var agreedFlagship: Designation? {
    let flagships = designations.filter {
      !$0.stamp.isDeleted && $0.isFlagship && $0.subsector != nil
    }
    return flagships.first { $0.attestation == .verified } ?? flagships.first
  }

  /// All figures of a kind and subsector, whatever their year and standing.
  public func figures(_ kind: FigureKind, _ subsector: Subsector) -> [Figure] {
    potentials.filter { !$0.stamp.isDeleted && $0.subsector == subsector }
      .flatMap { $0.figures.filter { $0.kind == kind } }
  }

  /// The figure of a kind and subsector that counts.
  public func figure(_ kind: FigureKind, _ subsector: Subsector, year: Int? = nil) -> Figure? {
    Figure.counting(among: figures(kind, subsector), year: year)
  }

  private func hasAny(_ records: [some Record]) -> Bool {
    records.contains { !$0.stamp.isDeleted }
  }
}
