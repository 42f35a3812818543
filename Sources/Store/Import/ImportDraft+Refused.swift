import Model

extension ImportDraft {
  /// The refused rows as a table that can be mended and imported again: the titles and the header
  /// as they stood, the cells as they are, a last column with the reason; nil if there are none.
  ///
  /// Figures are sums: the rows that are added up with a refused one stand beside it, so that what
  /// comes of the mended table is the whole sum.
  public func refusedTable(_ language: Language) -> [UInt8]? {
    guard !refused.isEmpty else { return nil }
    var table = RefusedTable(plan.table.delimiter)
    for title in plan.layout.titles { table.add([title]) }
    let kept = plan.layout.names.indices.filter { !RefusedTable.isReason(plan.layout.names[$0]) }
    if plan.layout.headerLine > 0 {
      table.add(kept.map { plan.layout.names[$0] } + [RefusedTable.heading.text(language)])
    }
    let companion = RefusedTable.companion.text(language)
    let rows =
      refused.map { ($0.place, $0.reason.text(language)) }
      + companions.map { ($0, companion) }
    plan.table.withRows { scanner in
      var cells = RefusedCells(plan, scanner)
      for (place, reason) in rows.sorted(by: { $0.0.lowerBound < $1.0.lowerBound }) {
        let texts = cells.texts(of: place)
        table.add(kept.map { $0 < texts.count ? texts[$0] : "" } + [reason])
      }
    }
    return table.bytes
  }
}
