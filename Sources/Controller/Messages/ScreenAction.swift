/// What a screen can be asked; it passes over what means nothing to it.
public enum ScreenAction: Equatable, Sendable {
  /// Moves the cursor.
  case move(Movement)
  /// To the next or previous pane.
  case nextPane, previousPane
  /// Puts the cursor on a row, and on a column or pane where there are several.
  case select(row: Int, column: Int)
  /// Opens or follows what is under the cursor.
  case open
  /// Closes the innermost thing that is open.
  case cancel
  /// Stays on the row under the cursor from now on, whatever hides or shows rows.
  case keepPlace
  /// Orders the list by the next thing.
  case nextOrder
  /// Shows all regions, or those about which something is known.
  case toggleAll
  /// Shows the next or previous measure that has figures.
  case nextMeasure, previousMeasure
  /// Shows regions, provinces, groups or the nation.
  case nextLevel
  /// Steps through the years.
  case earlierYear, laterYear
  /// Makes shares, quotients and ranks from other figures.
  case nextBasis
  /// Compares with another area.
  case nextReference
  /// Lays the numbers out on the ramp in another way.
  case nextScale
  /// Orders the columns by the next thing.
  case nextColumnOrder
  /// Shows the parts of what is under the cursor below it, or puts them away.
  case toggleParts
  /// Swaps rows and columns.
  case transpose
  /// Writes the number into each cell, or leaves it out.
  case toggleNumbers
  /// Begins to type a filter that looks into every text.
  case searchTexts
  /// Gives the keys to the facets.
  case focusFacets
  /// Takes every facet off.
  case clearFacets
  /// Enlarges or reduces what is shown.
  case zoomIn, zoomOut
  /// Moves what is shown, not the cursor.
  case pan(Movement)
}

extension ScreenAction {
  /// Whether it moves the cursor up or down, as a held key does.
  var movesAlongList: Bool {
    switch self {
    case .move(.left), .move(.right), .move(.rowStart), .move(.rowEnd): false
    case .move: true
    default: false
    }
  }
}
