import Model
import Synchronization

/// Reads all rows of a list on two threads.
enum RecordPass {
  private struct Desk: Sendable {
    var next = 0
    var parts: [RecordPart?]

    mutating func take() -> Int? {
      guard next < parts.count else { return nil }
      defer { next += 1 }
      return next
    }
  }

  /// What the parts of a table give, in order; nil if it was stopped.
  static func parts(
    _ plan: ImportPlan, _ kind: RecordKind, _ stamp: ImportStamp, _ watch: ImportWatch
  ) -> [RecordPart]? {
    let rows = plan.layout.rows
    let ranges = plan.table.withRows { scanner in
      RowParts.parts(of: rows, scanner, whole: plan.fillsDown)
    }
    let desk = Mutex(Desk(parts: Array(repeating: nil, count: ranges.count)))
    watch.begin()
    let work: @Sendable () -> Void = {
      plan.table.withRows { scanner in
        // What a thread learned of regions and choices it keeps from part to part.
        var reader = RecordRows(plan, kind, scanner, stamp)
        while !watch.wasStopped, let place = desk.withLock({ $0.take() }) {
          let part = reader.part(ranges[place])
          desk.withLock { $0.parts[place] = part }
          watch.add(ranges[place].count, of: rows.count, .reading)
        }
      }
    }
    let companion = ranges.count > 1 ? Companion(work) : nil
    work()
    companion?.join()
    guard !watch.wasStopped else { return nil }
    return desk.withLock { $0.parts.compactMap(\.self) }
  }
}
