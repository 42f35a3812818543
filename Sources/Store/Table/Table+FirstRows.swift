extension Table {
  /// The texts of the first rows, for a person to find the header among them.
  public func firstRows(_ count: Int) -> [[String]] {
    withRows { scanner in
      var rows: [[String]] = []
      var cells: [Cell] = []
      var at = start
      while at < bytes.count, rows.count < count {
        at = scanner.row(at: at, into: &cells)
        rows.append(RowScanner.isBlank(cells) ? [] : cells.map { scanner.string($0) })
      }
      return rows
    }
  }
}
