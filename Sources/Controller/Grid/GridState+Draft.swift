import Model
import Store

extension GridState {
  /// What is typed and not saved; nil if nothing is.
  func draft(_ name: String) -> Draft? {
    var grid = self
    grid.finishTyping()
    guard let first = grid.rows.first(where: \.isChanged) else { return nil }
    var draft = Draft(
      name: name, kind: kind, region: region ?? first.region, id: "", isNew: region != nil,
      cursor: key(cursor), texts: [:])
    draft.isGrid = true
    for (row, line) in grid.rows.enumerated() {
      for (column, field) in (line.form?.fields ?? []).enumerated() where field.isChanged {
        draft.texts[key(CellPlace(row, column))] = Draft.Text(
          typed: field.text, original: field.original)
      }
    }
    return draft
  }

  /// Puts back what a draft says; the records and fields that were changed meanwhile.
  mutating func resume(_ draft: Draft) -> [Bilingual] {
    var changed: [Bilingual] = []
    for row in 0..<rows.count + draft.texts.count {
      for column in columns.indices {
        let place = CellPlace(row, column)
        if key(place) == draft.cursor { cursor = place }
        guard let text = draft.texts[key(place)] else { continue }
        change(row) { form in
          let field = form.fields[column]
          let original = field.reread(text.original, draft)
          if !form.isNew, field.original != original {
            changed.append(field.title)
            form.rebase(column, on: original)
          }
          form.fields[column].replaceAll(with: field.reread(text.typed, draft))
          form.judge(column)
        }
      }
    }
    return changed
  }

  /// The records of a draft: region and id; a new one has none.
  static func records(of draft: Draft) -> [(region: RegionCode, id: String)] {
    var seen: Set<String> = []
    return draft.texts.keys.sorted().compactMap { key in
      let parts = key.split(separator: "/").map(String.init)
      guard parts.count == 3, !parts[1].hasPrefix(newMark), let region = RegionCode(parts[0]),
        seen.insert(parts[0] + "/" + parts[1]).inserted
      else { return nil }
      return (region, parts[1])
    }
  }

  private static let newMark = "+"

  /// The name of a cell in a draft: region, record and field.
  private func key(_ place: CellPlace) -> String {
    guard rows.indices.contains(place.row), columns.indices.contains(place.column) else {
      return ""
    }
    let row = rows[place.row]
    let number = rows[..<place.row].filter(\.isNew).count
    let id = row.isNew ? "\(GridState.newMark)\(number)" : row.record.stamp.id
    return "\(row.region)/\(id)/\(columns[place.column].key)"
  }
}
