import Model

/// What a cell of a table says to a figure.
struct FigureEntry {
  /// The figure.
  let cell: FigureCell
  /// What is said; nil where that is nothing.
  let value: FigureValue?
  /// What tells the rows and columns apart that are added up into the figure.
  let label: String
  /// The column.
  let column: Int
}
