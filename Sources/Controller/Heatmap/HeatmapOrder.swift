import Model

/// What the rows of the heatmap are ordered by.
public enum HeatmapOrder: String, CaseIterable, Choice {
  case name = "nama"
  case province = "provinsi"
  case total = "jumlah"
  case column = "kolom"

  /// What a person calls it.
  public var title: Bilingual {
    switch self {
    case .name: Bilingual("nama", "name")
    case .province: Bilingual("provinsi", "province")
    case .total: Bilingual("jumlah", "total")
    case .column: Bilingual("kolom", "column")
    }
  }
}
