/// What a store is: the content of `network.json`.
public struct NetworkIdentity: Equatable, Sendable {
  /// The newest format number that this version reads and writes.
  public static let currentFormat = 1

  /// The store's format number.
  public var format = NetworkIdentity.currentFormat
  /// The network's name.
  public var name = "Jejaring Kota Kreatif Indonesia"
  /// The language that it opens in.
  public var language = Language.indonesian
  /// The taxonomy of its subsectors.
  public var taxonomy = "16-2015"
  /// The system of its region codes.
  public var codeSystem = "kemendagri"
  /// The share of cells that an aggregate or a rank needs, above 0 and at most 1.
  public var threshold = Availability.threshold
  /// Whether everything in it is generated.
  public var isSample = false
  /// Top-level members of the file that this version does not know.
  public var unknown: [UnknownMember] = []

  /// The identity of a new network.
  public init() {}
}
