import Model

/// All records of the browser in one order, by region, kind and name, with the values of every facet.
///
/// Nothing is copied for a record: it stays in the columns of its list.
public struct BrowserIndex: Sendable {
  /// The records, as runs of one kind and region.
  let runs: [BrowserRun]
  /// The values of each facet, in the facets' order.
  let tables: [FacetTable]
  /// The numbers of the subsectors, and of the status, among the values of their facets.
  let subsectors: [Int32]
  let statuses: [Int32]
  /// The order by name, once it was asked for.
  let order: BrowserOrder

  /// Gathers the records of a network.
  init(_ network: Network) {
    var builder = BrowserIndexBuilder()
    for (place, holdings) in network.holdings.enumerated() where holdings.isStored {
      builder.add(holdings, place)
    }
    runs = builder.runs
    tables = builder.tables
    subsectors = builder.subsectors
    statuses = builder.statuses
    order = BrowserOrder()
  }

  /// The records.
  public var entries: BrowserEntries { BrowserEntries(runs: runs) }

  /// How many records there are.
  public var count: Int { runs.last?.entries.upperBound ?? 0 }

  /// How many there are of a kind.
  public func count(of kind: BrowserKind) -> Int {
    runs.reduce(0) { $0 + ($1.kind == kind ? $1.rows.count : 0) }
  }

  /// The entry of a kind's record, counted from 0 in the order of all.
  public func entry(of kind: BrowserKind, _ place: Int) -> Int? {
    var left = place
    for run in runs where run.kind == kind {
      if left < run.rows.count { return run.start + left }
      left -= run.rows.count
    }
    return nil
  }

  /// The values of a facet.
  public func values(_ facet: Facet) -> [FacetValue] { tables[facet.rawValue].values }

  /// The number of a value by its code.
  func place(_ facet: Facet, code: String) -> Int32? { tables[facet.rawValue].number(of: code) }

  /// The entry of a record's id, looked for among the records of one region, or of all.
  public func entry(id: String, city: Int? = nil) -> Int? {
    for run in runs[city.map(runs(ofCity:)) ?? runs.indices] {
      // Lists of businesses and of other organisations are one.
      guard let place = run.names.place(ofID: id) else { continue }
      guard let row = row(ofPlace: place, run) ?? row(ofID: id, run) else { continue }
      return run.start + row - run.rows.lowerBound
    }
    return nil
  }

  /// The runs of a region; those of one region follow each other, in the registry's order.
  private func runs(ofCity city: Int) -> Range<Int> {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].city.place < city { low = middle + 1 } else { high = middle }
    }
    let rest = runs[low...].prefix { $0.city.place == city }
    return low..<low + rest.count
  }

  /// The row of an id that stands twice in a list, and is deleted where it stands first.
  private func row(ofID id: String, _ run: BrowserRun) -> Int? {
    run.rows.first { run.names.id(Int(run.columns.places[$0])) == id }
  }

  private func row(ofPlace place: Int, _ run: BrowserRun) -> Int? {
    run.rows.first { Int(run.columns.places[$0]) == place }
  }

  /// Whether both are the same records in the same order, because they were gathered at once.
  func isSame(_ other: BrowserIndex) -> Bool { order === other.order }
}

extension BrowserIndex: Equatable {
  /// Whether both show the same.
  public static func == (left: BrowserIndex, right: BrowserIndex) -> Bool {
    left.isSame(right)
      || left.runs.count == right.runs.count
        && zip(left.runs, right.runs).allSatisfy {
          $0.city.place == $1.city.place && $0.kind == $1.kind && $0.rows == $1.rows
            && $0.columns == $1.columns
        }
  }
}
