import Model

/// What the rows of the heatmap are.
public enum AreaLevel: String, CaseIterable, Choice {
  case groups = "kelompok"
  case regions = "kab_kota"
  case provinces = "provinsi"
  case nation = "nasional"

  /// What a person calls it.
  public var title: Bilingual {
    switch self {
    case .groups: Bilingual("kelompok provinsi", "province groups")
    case .regions: Bilingual("kab/kota", "cities")
    case .provinces: Bilingual("provinsi", "provinces")
    case .nation: Bilingual("nasional", "nation")
    }
  }
}
