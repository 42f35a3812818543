/// Facts of the nation and its provinces: the content of `reference.json`.
public struct Reference: Equatable, Sendable {
  /// Where the facts come from.
  public var sources: [Source] = []
  /// Provinces that a source counts together.
  public var groups: [AreaGroup] = []
  /// Figures of the nation, provinces and groups.
  public var facts: [ReferenceFact] = []
  /// Titles that a province holds.
  public var designations: [Designation] = []
  /// Published member counts.
  public var memberCounts: [MemberCount] = []
  /// The ten principles.
  public var principles: [Principle] = []
  /// The eleven programmes of the network.
  public var jurus: [Jurus] = []
  /// Top-level members of the file that this version does not know.
  public var unknown: [UnknownMember] = []

  /// A reference without facts.
  public init() {}
}
