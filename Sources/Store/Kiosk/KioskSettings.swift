import Model

/// What `kiosk.json` says.
///
///     {"contact": "Dinas …, 0341 …", "idle": 60, "opening": "overview", "language": "id",
///      "pages": [{"page": "overview", "seconds": 15}, {"page": "region", "seconds": 12}],
///      "hide": ["id"], "display_name": {"id": "name"}}
public struct KioskSettings: Equatable, Sendable {
  /// One of the pages that turn by themselves.
  public struct Page: Equatable, Sendable {
    /// What it shows: `overview`, `map`, `heatmap`, `region`,
    /// `community`.
    public let kind: String
    /// How long it stays, in seconds, from 2.
    public let seconds: Int

    /// A page and how long it stays.
    public init(_ kind: String, seconds: Int) {
      self.kind = kind
      self.seconds = seconds
    }
  }

  /// The kinds of pages that there are.
  public static let pageKinds = ["overview", "map", "heatmap", "region", "community"]
  /// The screens that can be opened first.
  public static let screens = ["overview", "cities", "heatmap", "communities", "map"]

  /// Whom to tell of wrong data; nil leaves that line out.
  public var contact: String?
  /// Seconds without a key until everything typed is forgotten, 5 to 3600.
  public var idle = 60
  /// The screen that a visitor finds.
  public var opening = "overview"
  /// The language that a visitor finds; nil is the locale's.
  public var language: Language?
  /// The theme that a visitor finds; nil is the first.
  public var theme: String?
  /// The pages that turn by themselves.
  public var pages = [
    Page("overview", seconds: 15), Page("map", seconds: 15), Page("heatmap", seconds: 15),
    Page("region", seconds: 12), Page("community", seconds: 12),
  ]
  /// Ids of records and codes of regions that are not shown.
  public var hidden: Set<String> = []
  /// Names that stand instead of those in the data, by id.
  public var displayNames: [String: String] = [:]

  /// The settings of a kiosk without a file.
  public init() {}
}
