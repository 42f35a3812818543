/// A record that a city may have by the thousand, and by what it is found among them.
public protocol Findable: Consenting {
  /// The name.
  var name: String? { get }
  /// The subsectors it works in.
  var subsectors: [Subsector] { get }
  /// Signature products.
  var products: [String] { get }
  /// Whether it is at work.
  var status: CommunityStatus? { get }
  /// The kecamatan.
  var district: String? { get }
  /// Free words to find it by.
  var tags: [String] { get }
  /// Whether it is a creative business.
  var isBusiness: Bool { get }
}

extension Findable {
  /// None, of a kind that has no subsectors.
  public var subsectors: [Subsector] { [] }
  /// None, of a kind that has no products.
  public var products: [String] { [] }
  /// Unknown, of a kind that has no status.
  public var status: CommunityStatus? { nil }
  /// Unknown, of a kind that has no place.
  public var district: String? { nil }
  /// None, of a kind that has no tags.
  public var tags: [String] { [] }
  /// False; an organisation knows better.
  public var isBusiness: Bool { false }
}

extension Community: Findable {}
extension Space: Findable {}
extension Person: Findable {}

extension Organisation: Findable {
  /// Whether it is a creative business.
  public var isBusiness: Bool { organisationKind == .business }
}
