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

extension AreaLevel {
  /// The areas of the level; of the regions those about which something is known.
  public func areas(of network: Network) -> [Area] {
    switch self {
    case .regions: network.holdings.filter(\.isKnown).map { .region($0.code) }
    case .provinces: Registry.standard.provinces.map { .province($0.code) }
    case .groups: network.reference.groups.map { .group($0.stamp.id) }
    case .nation: [.nation]
    }
  }
}
