import Model

/// Walks over runs of records: which of them a question leaves, and what each facet would leave.
struct BrowserScan {
  /// The records that are left.
  private(set) var rows: [Int32] = []
  private let plan: BrowserPlan
  private let counts: Bool
  private let isOvertaken: () -> Bool
  private var tally: FacetTally

  /// Without `counting` only the records are found.
  init(_ plan: BrowserPlan, counting: Bool, isOvertaken: @escaping () -> Bool) {
    self.plan = plan
    counts = counting
    self.isOvertaken = isOvertaken
    tally = FacetTally(sizes: plan.sizes)
  }

  /// For each facet and value, how many records it would leave.
  var facetCounts: [[Int32]] { tally.counts }

  /// Looks at the records of a run.
  mutating func take(_ run: BrowserRun) {
    guard let filter = RunFilter(plan, run) else { return }
    let matcher = RowMatcher(plan, run)
    let step = plan.scope == .texts ? 512 : 65_536
    run.columns.lend { columns in
      var start = run.rows.lowerBound
      while start < run.rows.upperBound, !isOvertaken() {
        let end = min(start + step, run.rows.upperBound)
        take(start..<end, run, filter, matcher, columns)
        start = end
      }
    }
  }

  private mutating func take(
    _ range: Range<Int>, _ run: BrowserRun, _ filter: RunFilter, _ matcher: RowMatcher,
    _ columns: ColumnPointers
  ) {
    let offset = run.start - run.rows.lowerBound
    let counts = counts
    // Taken out of `self`, so that nobody asks at each row whether they are shared.
    var rows = self.rows
    self.rows = []
    tally.count(for: run, plan) { counter in
      for row in range where filter.allows(row, columns) {
        let missed = filter.missed(row, columns)
        // A record that two chosen values leave out counts for no facet.
        guard missed == RunFilter.none || missed != RunFilter.tooMany && counts else { continue }
        guard matcher.matches(row, columns) else { continue }
        if counts { counter.count(row, columns, missed: missed) }
        if missed == RunFilter.none { rows.append(Int32(truncatingIfNeeded: row + offset)) }
      }
    }
    self.rows = rows
  }
}
