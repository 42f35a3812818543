import Model

/// The map: regions as marks over the archipelago.
public struct MapState: Equatable, Sendable {
  /// What the marks are coloured by; nil until the network is read.
  public internal(set) var figure: MapFigure?
  /// The subsector that the figure is of; nil for all together.
  public internal(set) var subsector: Subsector?
  /// Whether regions without data are shown too.
  public internal(set) var showsAll = false
  /// The filter over the marks.
  public var filter = FilterInput()
  /// The regions that are shown, in the registry's order.
  public internal(set) var marks: [MapMark] = []
  /// The 16 cells of each region about which something is known, by its place in the registry.
  public internal(set) var rows: [Int: MeasureRow] = [:]
  /// How many regions the filter chose from.
  public internal(set) var total = 0
  /// The ramp of the numbers.
  public internal(set) var scale = MapScale(
    MeasureTable(measure: .level, year: nil, rows: []))
  /// How many regions have a number, whatever the filter leaves.
  public internal(set) var knownCount = 0
  /// The years of the numbers; nil if they have none.
  public internal(set) var years: ClosedRange<Int>?
  /// The region under the cursor, as a place in the registry; nil where none is shown.
  public internal(set) var selected: Int?
  /// The steps that the map is enlarged by.
  public internal(set) var zoom = 0
  /// What of the earth is shown.
  public internal(set) var window = MapExtent.window(
    around: MapExtent.middle, zoom: 0, columns: 0, rows: 0)
  /// The middle that was asked for.
  var middle: GeoPoint?
  /// The region to stand on when the marks are made anew.
  var anchor: RegionCode?

  /// The map before the network is read.
  init() {}

  /// The code of the region under the cursor.
  public var selectedCode: RegionCode? {
    selected.map { Registry.standard.regions[$0].code }
  }

  /// The mark under the cursor.
  public var selectedMark: MapMark? { marks.first { $0.region == selected } }

  /// Dots of this many degrees and finer leave room for every region.
  static let nearDot = 0.06

  /// Whether the map is near enough to show every region.
  public var isNear: Bool { window.degreesPerDot <= Self.nearDot }
}
