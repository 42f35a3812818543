/// How many areas fit on the screen, which the cursor has to know to stay in sight.
public enum HeatmapGeometry {
  /// The lines that are no rows: heading, codes, totals, legend.
  public static let otherLines = 7
  /// The width of an area's column where areas stand side by side.
  public static let areaWidth = 8
  /// The width of the subsectors' names beside them.
  public static let nameWidth = 23

  /// The rows between the codes and the totals on a screen of `rows` lines.
  public static func rows(_ rows: Int) -> Int { max(1, rows - otherLines) }

  /// The areas that stand side by side in `columns` columns between the margins.
  public static func areas(across columns: Int) -> Int {
    max(1, (columns - nameWidth) / areaWidth)
  }
}
