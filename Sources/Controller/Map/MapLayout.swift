import Model

/// How the map's screen is shared out between the map and what is said of one region.
public struct MapLayout: Equatable, Sendable {
  /// Columns of the map.
  public let columns: Int
  /// Rows of the map; they begin below the heading.
  public let rows: Int
  /// Columns of the pane beside the map; 0 where it stands below or not at all.
  public let sideWidth: Int
  /// Rows between the map and the legend.
  public let paneRows: Int

  /// A screen narrower than this has no pane.
  public static let leastPaneWidth = 58
  /// The columns between the map and a pane beside it.
  public static let gap = 2
  // The columns of a pane beside the map, and of a column of subsectors below it.
  private static let (side, listColumn) = (34, 38)

  /// Columns of subsectors in a pane below the map.
  public let listColumns: Int

  /// The layout of a screen of so many cells.
  ///
  /// The map has the place in which the archipelago is drawn the largest: above the pane, or beside
  /// it on a low and wide screen.
  public init(width: Int, height: Int) {
    let width = max(0, width)
    let lists = max(1, min(4, width / Self.listColumn))
    listColumns = lists
    // The heading and the legend.
    let inner = max(0, height - 2)
    let hasPane = width >= Self.leastPaneWidth
    let least = hasPane ? min(2, inner / 4) : 0
    let below = MapExtent.widestDot(columns: 2 * width, rows: 4 * (inner - least))
    let beside = MapExtent.widestDot(columns: 2 * (width - Self.side), rows: 4 * inner)
    if hasPane, inner >= 12, width >= 3 * Self.side, beside < below {
      sideWidth = Self.side - Self.gap
      columns = width - Self.side
      rows = inner
      paneRows = 0
      return
    }
    sideWidth = 0
    columns = width
    let tall = Int(((MapExtent.north - MapExtent.south) / below / 4).rounded(.up))
    // Name, subsectors, and a blank row before, between and after.
    let needed = (Subsector.count + lists - 1) / lists + 4
    paneRows = hasPane ? max(least, min(needed, inner - tall)) : 0
    rows = max(0, inner - paneRows)
  }
}
