import Model

/// What the rows of the heatmap are ordered by.
public enum HeatmapOrder: String, CaseIterable, Choice {
  case name = "nama"
  case province = "provinsi"
  case population = "penduduk"
  case total = "jumlah"
  case column = "kolom"
  case similarity = "kemiripan"

  /// What a person calls it.
  public var title: Bilingual {
    switch self {
    case .name: Bilingual("nama", "name")
    case .province: Bilingual("provinsi", "province")
    case .population: Bilingual("penduduk", "population")
    case .total: Bilingual("jumlah", "total")
    case .column: Bilingual("kolom", "column")
    case .similarity: Bilingual("kemiripan", "similarity")
    }
  }
}
