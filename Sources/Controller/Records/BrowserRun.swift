import Model

/// Records of one kind in one region, which stand one after another in the browser.
struct BrowserRun: Sendable {
  /// The region.
  let city: BrowserCity
  /// The kind of the records.
  let kind: BrowserKind
  /// By what they are found.
  let columns: RecordColumns
  /// What each is called.
  let names: any RecordNames
  /// Which rows of the columns they are.
  let rows: Range<Int>
  /// The number of the first among all entries.
  let start: Int
  /// The number of the kind among the values of its facet.
  let kindNumber: Int32
  /// The numbers of the columns' districts, products and tags among all values.
  let districts: [Int32]
  let products: [Int32]
  let tags: [Int32]

  /// The run of one of its entries alone.
  func only(_ entry: Int) -> BrowserRun {
    let row = rows.lowerBound + entry - start
    return BrowserRun(
      city: city, kind: kind, columns: columns, names: names, rows: row..<row + 1, start: entry,
      kindNumber: kindNumber, districts: districts, products: products, tags: tags)
  }

  /// The numbers of the entries.
  var entries: Range<Int> { start..<start + rows.count }
}
