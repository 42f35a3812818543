import Model

/// What the columns of the heatmap are ordered by.
public enum HeatmapColumnOrder: String, CaseIterable, Choice {
  /// The order that every screen has.
  case fixed = "tetap"
  case name = "nama"
  case total = "jumlah"
  /// By the numbers of the row under the cursor.
  case row = "baris"
  case similarity = "kemiripan"

  /// What a person calls it.
  public var title: Bilingual {
    switch self {
    case .fixed: Bilingual("tetap", "fixed")
    case .name: Bilingual("nama", "name")
    case .total: Bilingual("jumlah", "total")
    case .row: Bilingual("baris ini", "this row")
    case .similarity: Bilingual("kemiripan", "similarity")
    }
  }
}
