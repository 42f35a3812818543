/// A region's membership and the four conditions on which it rests.
public struct Membership: Hashable, Sendable {
  /// The status; unknown until someone says otherwise.
  public var status = MembershipStatus.unknown
  /// Since when.
  public var since: String?
  /// The id of the source.
  public var source: String?
  /// The node has assembled.
  public var assembled = MetCondition()
  /// The node crosses communities and subsectors.
  public var crossing = MetCondition()
  /// The node runs several collective programmes.
  public var programmes = MetCondition()
  /// The node belongs to no party or agency.
  public var independent = MetCondition()

  /// A membership of which nothing is known.
  public init() {}

  /// The status as a field that is left out while unknown.
  var recordedStatus: MembershipStatus? {
    get { status == .unknown ? nil : status }
    set { status = newValue ?? .unknown }
  }
}
