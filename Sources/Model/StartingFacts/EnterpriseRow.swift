/// Creative enterprises of 2016 in a group of provinces; indicative, from one secondary source.
public struct EnterpriseRow: Hashable, Sendable {
  /// The name of the group as the source has it; "Bali & NTT" holds Nusa Tenggara Barat too.
  public let group: String
  /// Its provinces in force now, inferred; those new in Papua belong to "Sulawesi Papua".
  public let provinces: [ProvinceCode]
  /// Enterprises by ``Subsector/index``, 16 numbers.
  public let counts: [Int]

  /// Enterprises in all subsectors.
  public var total: Int { counts.reduce(0, +) }

  /// Enterprises in `subsector`.
  public func count(_ subsector: Subsector) -> Int {
    counts.indices.contains(subsector.index) ? counts[subsector.index] : 0
  }

  init?(reading row: inout FieldReader) {
    group = row.text()
    provinces = row.list(separator: ",").compactMap(ProvinceCode.init)
    var counts: [Int] = []
    for _ in Subsector.allCases {
      guard let count = row.integer() else { return nil }
      counts.append(count)
    }
    self.counts = counts
  }
}
