import Model

extension ImportPlanner {
  /// Whether a column's ids are the store's own: the program wrote the table, or a person says so.
  func hasOwnIDs(_ columns: [ImportColumn]) -> Bool {
    guard let column = columns.first(where: { $0.role == .id }) else { return false }
    return isSaid(column.name) || isExport
  }

  /// Whether the table is one that `export` writes.
  private var isExport: Bool {
    if table.isTyped, layout.names.contains("put"), layout.names.contains("in") { return true }
    return [Language.indonesian, .english].contains { language in
      let leading = TableColumn.leading(.community).map { $0.title.text(language) }
      return layout.names.starts(with: leading)
    }
  }

  /// Figures are added up by what they are of: an id of another system would part them.
  func leaveForeignIDs(_ plan: inout ImportPlan) {
    guard !plan.hasOwnIDs else { return }
    for place in plan.columns.indices where plan.columns[place].role == .id {
      let texts = texts[plan.columns[place].index]
      let own = texts.count { RecordKey.isID($0.utf8, of: .potential) }
      if texts.isEmpty || own < texts.count { plan.columns[place].role = .ignored }
    }
  }

  /// Whether there are ids, and they are those of another system.
  func isForeign(_ plan: ImportPlan) -> Bool {
    guard !plan.hasOwnIDs, let kind = plan.kind,
      let column = plan.columns.first(where: { $0.role == .id }),
      let text = texts[column.index].first
    else { return false }
    return !RecordKey.isID(text.utf8, of: kind)
  }
}
