import Model
import Store

extension SheetState {
  /// How many figures of the selected block can be verified: known, saved, and not verified yet.
  var verifiableCount: Int {
    let (rows, columns) = block
    return rows.reduce(0) { count, row in
      count + columns.filter { isVerifiable(CellPlace(row, $0)) }.count
    }
  }

  /// The edits that make the figures of the block verified.
  ///
  /// Throws `FieldFault` where the same person entered one.
  func edits(verifying verification: Verification) throws(FieldFault) -> [Edit] {
    var edits: [Edit] = []
    for row in block.rows {
      let figures = block.columns.map { CellPlace(row, $0) }.filter(isVerifiable)
        .compactMap { cell($0)?.figure }
      for base in records(row) where base.figures.contains(where: figures.contains) {
        var record = base
        for place in record.figures.indices where figures.contains(record.figures[place]) {
          let figure = record.figures[place]
          let enterer = figure.enteredBy ?? base.stamp.by
          guard !Verification.isOwn(enterer: enterer, verifier: verification.by ?? "") else {
            let name = DisplayText(enterer).text
            throw FieldFault(
              "\(name) yang mengisi; minta orang lain memverifikasi",
              "\(name) entered it; ask somebody else to verify")
          }
          record.figures[place] = figure.verified(verification, enteredBy: enterer)
        }
        edits.append(.put(record, over: base, in: .city(region)))
      }
    }
    return edits
  }

  private func isVerifiable(_ place: CellPlace) -> Bool {
    guard let cell = cell(place), cell.typed == nil, let figure = cell.figure else { return false }
    return figure.value.number != nil && figure.standing != .verified
  }
}
