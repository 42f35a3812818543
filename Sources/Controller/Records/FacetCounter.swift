import Model

/// Counts the values of records of one run, row by row.
struct FacetCounter {
  let counts: UnsafeMutableBufferPointer<Int32>
  let starts: UnsafeBufferPointer<Int>
  let districts: UnsafeBufferPointer<Int32>
  let products: UnsafeBufferPointer<Int32>
  let tags: UnsafeBufferPointer<Int32>
  let subsectors: UnsafeBufferPointer<Int32>
  let statuses: UnsafeBufferPointer<Int32>
  let kind: Int32
  let region: Int32
  let province: Int32

  /// Counts a row: for every facet, or for the one whose chosen value alone leaves it out.
  @inline(__always)
  func count(_ row: Int, _ columns: ColumnPointers, missed: Int) {
    guard missed == RunFilter.none else {
      if let facet = Facet(rawValue: missed) { count(facet, row, columns) }
      return
    }
    add(.kind, kind)
    add(.province, province)
    add(.region, region)
    count(.district, row, columns)
    count(.subsector, row, columns)
    count(.product, row, columns)
    count(.status, row, columns)
    count(.tag, row, columns)
  }

  @inline(__always)
  private func count(_ facet: Facet, _ row: Int, _ columns: ColumnPointers) {
    switch facet {
    case .kind: add(.kind, kind)
    case .province: add(.province, province)
    case .region: add(.region, region)
    case .district:
      let district = columns.districts[row]
      if district >= 0 { add(.district, districts[Int(district)]) }
    case .subsector:
      var rest = columns.subsectors[row]
      while rest != 0 {
        add(.subsector, subsectors[rest.trailingZeroBitCount])
        rest &= rest &- 1
      }
    case .status:
      let status = columns.statuses[row]
      if status > 0 { add(.status, statuses[Int(status) - 1]) }
    case .product:
      for place in columns.products(row) { add(.product, products[Int(columns.words[place])]) }
    case .tag:
      for place in columns.tags(row) { add(.tag, tags[Int(columns.words[place])]) }
    }
  }

  @inline(__always)
  private func add(_ facet: Facet, _ number: Int32) {
    guard number >= 0 else { return }
    counts[starts[facet.rawValue] + Int(number)] += 1
  }
}
