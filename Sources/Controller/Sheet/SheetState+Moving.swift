import Model

extension SheetState {
  /// Lets a key move the cursor; one that is held with Shift selects.
  mutating func move(_ key: Key) -> Bool {
    // What is shown together is gone through by itself; the arrows lead on to the others.
    let shown = shownColumns
    let last = SheetPlace(Subsector.count - 1, shown.upperBound - 1)
    let all = SheetState.kinds.count - 1
    var place = cursor
    switch key.plain {
    case .up where place.row == 0 && key == .up:
      headPart = .year
      return true
    case .up: place.row -= 1
    case .down, .enter: place.row += 1
    case .left: place.column -= 1
    case .right: place.column += 1
    case .home: place.column = shown.lowerBound
    case .end: place.column = last.column
    case .pageUp: place.row = 0
    case .pageDown: place.row = last.row
    case .tab:
      place =
        place.column == last.column ? SheetPlace(place.row + 1, shown.lowerBound) : right(place)
    case .backTab:
      place =
        place.column == shown.lowerBound ? SheetPlace(place.row - 1, last.column) : left(place)
    default: return false
    }
    if case .held(.word, let arrow) = key { place = edge(arrow, last) }
    if case .held(.shiftWord, let arrow) = key { place = edge(arrow, last) }
    corner = selects(key) ? corner ?? cursor : nil
    cursor = SheetPlace(
      max(0, min(last.row, place.row)), max(0, min(all, place.column)))
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
      let place = SheetPlace(number / columns, first + number % columns)
      guard let cell = cell(place), cell.isWanting(in: year) else { continue }
      (cursor, corner) = (place, nil)
      return
    }
  }

  private func selects(_ key: Key) -> Bool {
    switch key {
    case .held(.shift, _), .held(.shiftWord, _): true
    default: false
    }
  }

  private func edge(_ arrow: Arrow, _ last: SheetPlace) -> SheetPlace {
    switch arrow {
    case .up: SheetPlace(0, cursor.column)
    case .down: SheetPlace(last.row, cursor.column)
    case .left: SheetPlace(cursor.row, shownColumns.lowerBound)
    case .right: SheetPlace(cursor.row, last.column)
    case .home: SheetPlace(0, 0)
    case .end: last
    }
  }

  private func right(_ place: SheetPlace) -> SheetPlace { SheetPlace(place.row, place.column + 1) }
  private func left(_ place: SheetPlace) -> SheetPlace { SheetPlace(place.row, place.column - 1) }
}
