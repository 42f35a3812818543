/// What in a table's numbers looks as if it had not been counted.
public enum DataMark: String, CaseIterable, Sendable {
  /// The shares are the same everywhere: a projection.
  case uniformShares
  /// Many areas have the same total: a quota.
  case quotaTotals
  /// A cell rests on fewer than five.
  case smallNumber

  /// What a person reads beside the numbers.
  public var title: Bilingual {
    switch self {
    case .uniformShares:
      Bilingual("pangsa seragam, mirip proyeksi", "uniform shares, like a projection")
    case .quotaTotals: Bilingual("jumlah sama, mirip kuota", "equal totals, like a quota")
    case .smallNumber: Bilingual("angka kecil (<5)", "small number (<5)")
    }
  }

  /// Whether all quotients lie between 0.97 and 1.03, in at least five rows.
  public static func isUniform(_ rows: [[Double?]]) -> Bool {
    let quotients = rows.map { $0.compactMap { $0 } }.filter { $0.count > 1 }
    return quotients.count >= 5 && quotients.allSatisfy { $0.allSatisfy((0.97...1.03).contains) }
  }

  /// Whether at least four areas, and a quarter of them, have the same total.
  public static func isQuotaLike(_ totals: [Double]) -> Bool {
    var counts: [Double: Int] = [:]
    for total in totals where total > 0 { counts[total, default: 0] += 1 }
    let most = counts.values.max() ?? 0
    return most >= 4 && most * 4 >= totals.count
  }
}
