import Model

/// The figures of a table while its rows are added up.
struct FigureSums {
  /// The sums.
  private(set) var sums: [FigureCell: FigureSum] = [:]
  /// The figures in the order of the table.
  private(set) var order: [FigureCell] = []

  /// The sum of a figure.
  subscript(cell: FigureCell) -> FigureSum? { sums[cell] }

  /// Whether the same label has said something to the figure.
  func holds(_ entry: FigureEntry) -> Bool { sums[entry.cell]?.parts[entry.label] != nil }

  /// What a row is to those before it.
  enum RowState {
    case new, repeated
    case refused(Bilingual)
  }

  /// Whether a row is the first of its labels, the same again, or says something else.
  func state(of entries: [FigureEntry]) -> RowState {
    let known = entries.filter { sums[$0.cell]?.parts[$0.label] != nil }
    if known.contains(where: { sums[$0.cell]?.parts[$0.label] != .some($0.value) }) {
      return .refused(FigureReason.twice)
    }
    if !known.isEmpty, known.count == entries.count { return .repeated }
    for entry in entries where known.isEmpty || sums[entry.cell]?.parts[entry.label] == nil {
      guard let number = entry.value?.number else { continue }
      let (said, kind) = (sums[entry.cell], entry.cell.kind)
      // A level is no amount: two of them are not added up.
      if FigureNames.isStep(kind), let said, said.known > 0, said.sum != number {
        return .refused(FigureReason.twoLevels)
      }
      if !FigureNames.isStep(kind), !FigureNames.takes((said?.sum ?? 0) + number, kind) {
        return .refused(FigureReason.sumOutOfRange(kind))
      }
    }
    return .new
  }

  /// Adds what a cell says.
  mutating func enter(_ entry: FigureEntry) {
    if sums[entry.cell] == nil { order.append(entry.cell) }
    var sum = sums.removeValue(forKey: entry.cell) ?? FigureSum()
    sum.parts.updateValue(entry.value, forKey: entry.label)
    if let number = entry.value?.number {
      sum.sum = FigureNames.isStep(entry.cell.kind) ? number : sum.sum + number
      sum.known += 1
    } else if let state = entry.value {
      sum.state = state
    } else {
      sum.unknown += 1
    }
    sums[entry.cell] = sum
  }
}
