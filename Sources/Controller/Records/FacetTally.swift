import Model

/// Counts the records that each value of each facet would leave.
struct FacetTally {
  private var flat: [Int32]
  private let starts: [Int]
  private let sizes: [Int]

  init(sizes: [Int]) {
    self.sizes = sizes
    var starts: [Int] = []
    var sum = 0
    for size in sizes {
      starts.append(sum)
      sum += size
    }
    self.starts = starts
    flat = Array(repeating: 0, count: sum)
  }

  /// The counts of each facet's values.
  var counts: [[Int32]] { zip(starts, sizes).map { Array(flat[$0..<$0 + $1]) } }

  /// Lends a counter for the records of a run.
  mutating func count(for run: BrowserRun, _ plan: BrowserPlan, _ body: (FacetCounter) -> Void) {
    let starts = starts
    flat.withUnsafeMutableBufferPointer { counts in
      run.districts.withUnsafeBufferPointer { districts in
        run.products.withUnsafeBufferPointer { products in
          run.tags.withUnsafeBufferPointer { tags in
            plan.subsectors.withUnsafeBufferPointer { subsectors in
              plan.statuses.withUnsafeBufferPointer { statuses in
                starts.withUnsafeBufferPointer { starts in
                  body(
                    FacetCounter(
                      counts: counts, starts: starts, districts: districts, products: products,
                      tags: tags, subsectors: subsectors, statuses: statuses,
                      kind: run.kindNumber, region: run.city.region,
                      province: run.city.province))
                }
              }
            }
          }
        }
      }
    }
  }
}
