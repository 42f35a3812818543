/// Facts of the nation and its provinces: the content of `reference.json`.
public struct Reference: Equatable, Sendable {
  public var sources: [Source] = []
  public var groups: [AreaGroup] = []
  public var facts: [ReferenceFact] = []
  public var designations: [Designation] = []
  public var memberCounts: [MemberCount] = []
  public var principles: [Principle] = []
  public var jurus: [Jurus] = []
  /// Top-level members of the file that this version does not know.
  public var unknown: [UnknownMember] = []

  /// A reference without facts.
  public init() {}
}
