import Model
import Store

extension SheetState {
  /// How many figures of the selected block can be verified: known, saved, and not verified yet.
  var verifiableCount: Int {
    let (rows, columns) = block
    return rows.reduce(0) { count, row in
      count + columns.filter { isVerifiable(SheetPlace(row, $0)) }.count
    }
  }

  /// The edits that make the figures of the block verified.
  ///
  /// Throws `FieldFault` where the same person entered one.
  func edits(verifying verification: Verification) throws(FieldFault) -> [Edit] {
    let (rows, columns) = block
    var edits: [Edit] = []
    for row in rows {
      let kinds = columns.filter { isVerifiable(SheetPlace(row, $0)) }.map { SheetState.kinds[$0] }
      guard !kinds.isEmpty, let base = potential(row) else { continue }
      var record = base
      for place in record.figures.indices where kinds.contains(record.figures[place].kind) {
        let figure = record.figures[place]
        guard figure == cells[row][SheetState.kinds.firstIndex(of: figure.kind) ?? 0].figure else {
          continue
        }
        let enterer = figure.enteredBy ?? base.stamp.by
        guard Folding.foldKey(enterer) != Folding.foldKey(verification.by ?? "") else {
          let name = DisplayText(enterer).text
          throw FieldFault(
            "\(name) yang mengisi; minta orang lain memverifikasi",
            "\(name) entered it; ask somebody else to verify")
        }
        record.figures[place] = figure.verified(verification, enteredBy: enterer)
      }
      edits.append(.put(record, over: base, in: .city(region)))
    }
    return edits
  }

  private func isVerifiable(_ place: SheetPlace) -> Bool {
    guard let cell = cell(place), cell.typed == nil, let figure = cell.figure else { return false }
    return figure.value.number != nil && figure.standing != .verified
  }
}
