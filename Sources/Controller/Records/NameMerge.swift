import Model
import Store

/// Merges runs that are ordered by name into one order.
struct NameMerge {
  private struct Item {
    /// The first sixteen bytes of the name.
    let key: UInt64
    let second: UInt64
    let entry: Int32
    let run: Int32
  }

  private let runs: [BrowserRun]

  init(_ runs: [BrowserRun]) {
    self.runs = runs
  }

  /// The numbers of all entries by name; of the same name in the order of their numbers.
  func merged() -> [Int32] {
    let middle = runs.count / 2
    let (first, second) = Companion.both(
      { merged(0..<middle) }, { merged(middle..<runs.count) }, apart: runs.count > 64)
    return merge(first, second).map(\.entry)
  }

  private func merged(_ places: Range<Int>) -> [Item] {
    var parts = places.map { items($0) }
    while parts.count > 1 {
      parts = stride(from: 0, to: parts.count, by: 2).map { place in
        place + 1 < parts.count ? merge(parts[place], parts[place + 1]) : parts[place]
      }
    }
    return parts.first ?? []
  }

  private func items(_ place: Int) -> [Item] {
    let run = runs[place]
    return run.columns.folded.withUnsafeBufferPointer { folded in
      run.rows.map { row in
        let (start, end) = (run.columns.foldedStarts[row], run.columns.foldedStarts[row + 1])
        return Item(
          key: NameOrder.key(folded, start, end),
          second: NameOrder.key(folded, min(start + 8, end), end),
          entry: Int32(truncatingIfNeeded: run.start + row - run.rows.lowerBound),
          run: Int32(truncatingIfNeeded: place))
      }
    }
  }

  private func merge(_ left: [Item], _ right: [Item]) -> [Item] {
    [Item](unsafeUninitializedCapacity: left.count + right.count) { memory, used in
      left.withUnsafeBufferPointer { left in
        right.withUnsafeBufferPointer { right in
          var (a, b) = (0, 0)
          while a < left.count || b < right.count {
            let takesRight = a == left.count || b < right.count && isBefore(right[b], left[a])
            let item = takesRight ? right[b] : left[a]
            if takesRight { b += 1 } else { a += 1 }
            memory.initializeElement(at: used, to: item)
            used += 1
          }
        }
      }
    }
  }

  @inline(__always)
  private func isBefore(_ one: Item, _ other: Item) -> Bool {
    if one.key != other.key { return one.key < other.key }
    return one.second != other.second ? one.second < other.second : isBeforeByRest(one, other)
  }

  private func isBeforeByRest(_ one: Item, _ other: Item) -> Bool {
    name(one) { one in name(other) { other in NameOrder.compare(one, other) < 0 } }
  }

  private func name<Result>(
    _ item: Item, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let run = runs[Int(item.run)]
    let row = run.rows.lowerBound + Int(item.entry) - run.start
    let range =
      Int(run.columns.foldedStarts[row])..<Int(run.columns.foldedStarts[row + 1])
    return run.columns.folded.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[range]))
    }
  }
}
