import Model

/// What a question demands of the records of one run beside the words.
struct RunFilter {
  /// No chosen value leaves the record out.
  static let none = -1
  /// More than one chosen value leaves the record out.
  static let tooMany = -2

  /// A facet of which a row must have an allowed value.
  private struct Test {
    let facet: Facet
    /// The bits of the allowed subsectors or status.
    let bits: UInt16
    /// Where the run's own districts, products or tags begin in `allowed`.
    let start: Int
  }

  private var terms: [Test] = []
  private var chosen: [Test] = []
  private var allowed: [Bool] = []
  private var missedByAll = RunFilter.none

  /// Nil if no record of the run can be left, or counted.
  init?(_ plan: BrowserPlan, _ run: BrowserRun) {
    for choice in plan.terms {
      if let isAllowed = Self.isAllowed(choice, run) {
        guard isAllowed else { return nil }
      } else {
        terms.append(test(choice, run))
      }
    }
    for choice in plan.chosen {
      guard let isAllowed = Self.isAllowed(choice, run) else {
        chosen.append(test(choice, run))
        continue
      }
      guard isAllowed || missedByAll == Self.none else { return nil }
      if !isAllowed { missedByAll = choice.facet.rawValue }
    }
  }

  /// Whether the fields of the filter allow a row.
  @inline(__always)
  func allows(_ row: Int, _ columns: ColumnPointers) -> Bool {
    if terms.isEmpty { return true }
    for test in terms where !passes(test, row, columns) { return false }
    return true
  }

  /// The facet whose chosen value leaves a row out, `none`, or `tooMany`.
  @inline(__always)
  func missed(_ row: Int, _ columns: ColumnPointers) -> Int {
    if chosen.isEmpty { return missedByAll }
    var missed = missedByAll
    for test in chosen where !passes(test, row, columns) {
      guard missed == Self.none else { return Self.tooMany }
      missed = test.facet.rawValue
    }
    return missed
  }

  /// Whether all records of the run have an allowed value; nil if each has its own.
  private static func isAllowed(_ choice: BrowserPlan.Choice, _ run: BrowserRun) -> Bool? {
    switch choice.facet {
    case .kind: choice.allows(run.kindNumber)
    case .province: choice.allows(run.city.province)
    case .region: choice.allows(run.city.region)
    case .district, .subsector, .product, .status, .tag: nil
    }
  }

  private mutating func test(_ choice: BrowserPlan.Choice, _ run: BrowserRun) -> Test {
    let start = allowed.count
    switch choice.facet {
    case .district: allowed += run.districts.map { choice.allows($0) }
    case .product: allowed += run.products.map { choice.allows($0) }
    case .tag: allowed += run.tags.map { choice.allows($0) }
    case .kind, .province, .region, .subsector, .status: break
    }
    return Test(facet: choice.facet, bits: choice.bits, start: start)
  }

  private func passes(_ test: Test, _ row: Int, _ columns: ColumnPointers) -> Bool {
    switch test.facet {
    case .subsector: return columns.subsectors[row] & test.bits != 0
    case .status:
      let status = columns.statuses[row]
      return status > 0 && test.bits & 1 << UInt16(status - 1) != 0
    case .district:
      let district = columns.districts[row]
      return district >= 0 && allowed[test.start + Int(district)]
    case .product: return holds(columns.products(row), test, columns)
    case .tag: return holds(columns.tags(row), test, columns)
    case .kind, .province, .region: return true
    }
  }

  private func holds(_ range: Range<Int>, _ test: Test, _ columns: ColumnPointers) -> Bool {
    for place in range where allowed[test.start + Int(columns.words[place])] { return true }
    return false
  }
}
