/// What only the heatmap does.
public enum HeatmapAction: Equatable, Sendable {
  /// Shows the next or previous measure that has figures.
  case nextMeasure, previousMeasure
  /// Shows regions, provinces, groups or the nation.
  case nextLevel
  /// Steps through the years.
  case earlierYear, laterYear
  /// Writes the number into each cell, or leaves it out.
  case toggleNumbers
}
