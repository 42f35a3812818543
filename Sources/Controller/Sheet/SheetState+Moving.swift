import Model

extension SheetState {
  /// Lets a key move the cursor; one that is held with Shift selects.
  mutating func move(_ key: Key) -> Bool {
    if key == .up, cursor.row == 0 {
      headPart = .year
      return true
    }
    // What is shown together is gone through by itself; the arrows lead on to the others.
    let walk = CellWalk(
      rows: Subsector.count, columns: SheetState.kinds.count, shown: shownColumns,
      page: Subsector.count)
    guard let place = walk.place(after: key, from: cursor) else { return false }
    corner = CellWalk.selects(key) ? corner ?? cursor : nil
    cursor = place
    return true
  }

  /// Goes to the next cell of which nothing is known, or nothing of the last two years.
  mutating func goToWanting() {
    guard let year else { return }
    let (first, columns) = (shownColumns.lowerBound, shownColumns.count)
    let count = Subsector.count * columns
    let here = cursor.row * columns + cursor.column - first
    for step in 1...count {
      let number = (here + step) % count
      let place = CellPlace(number / columns, first + number % columns)
      guard let cell = cell(place), cell.isWanting(in: year) else { continue }
      (cursor, corner) = (place, nil)
      return
    }
  }
}
