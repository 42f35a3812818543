/// What a city did in the spirit of the principles, and how it followed up what it had agreed to;
/// the newest first.
public struct CityDeeds: Equatable, Sendable {
  /// Follow-ups of one subject.
  public struct Group: Equatable, Sendable {
    /// What they follow up; nil where the records do not say.
    public let subject: FollowUpSubject?
    /// The follow-ups.
    public let followUps: [FollowUp]

    /// How many are in each state, in the order of the states; nil where the records do not say.
    public var states: [(state: FollowUpState?, count: Int)] {
      (FollowUpState.allCases + [nil]).compactMap { state in
        let count = followUps.count { $0.state == state }
        return count > 0 ? (state, count) : nil
      }
    }
  }

  /// Examples of the principles, which are values: they are counted and never scored.
  public let examples: [Example]
  /// Recommendations, then jurus, as far as anything is followed up.
  public let groups: [Group]

  /// The deeds of a city.
  public init(_ holdings: CityHoldings) {
    examples = Self.newest(holdings.examples, \.date)
    let followUps = Self.newest(holdings.followUps, \.date)
    groups = (FollowUpSubject.allCases + [nil]).compactMap { subject in
      let own = followUps.filter { $0.subject == subject }
      return own.isEmpty ? nil : Group(subject: subject, followUps: own)
    }
  }

  /// Of what was deleted nothing is told; what has no date is as new as its last change.
  private static func newest<Kind: Record>(
    _ records: [Kind], _ date: (Kind) -> String?
  ) -> [Kind] {
    records.filter { !$0.stamp.isDeleted }.map { (date($0) ?? $0.stamp.at, $0) }
      .sorted { ($1.0, $0.1.stamp.id) < ($0.0, $1.1.stamp.id) }.map(\.1)
  }
}
