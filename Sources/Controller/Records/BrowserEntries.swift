import Model

/// The records of the browser, each looked up when it is asked for.
public struct BrowserEntries: RandomAccessCollection, Sendable {
  let runs: [BrowserRun]

  /// The first.
  public var startIndex: Int { 0 }

  /// The number of records.
  public var endIndex: Int { runs.last?.entries.upperBound ?? 0 }

  /// The record at a place, 0 up to `count` - 1.
  public subscript(place: Int) -> BrowserEntry {
    let run = runs[runIndex(of: place)]
    return BrowserEntry(run, row: run.rows.lowerBound + place - run.start)
  }

  /// The run in which a record stands.
  func runIndex(of place: Int) -> Int {
    var (low, high) = (0, runs.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if runs[middle].start <= place { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
