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

  /// Whether its areas have parts that can be shown below them.
  public var canOpen: Bool { self == .groups || self == .provinces }

  /// What its areas can be compared with.
  public var references: [ReferenceArea] {
    switch self {
    case .regions: ReferenceArea.allCases
    case .provinces: [.network, .group, .nation]
    case .groups: [.network, .nation]
    case .nation: []
    }
  }
}

extension AreaLevel {
  /// The areas of the level; of the regions those about which something is known.
  public func areas(of network: Network) -> [Area] {
    switch self {
    // By their places: a loop over the holdings themselves would copy each.
    case .regions:
      network.holdings.indices.filter { network.holdings[$0].isKnown }
        .map { .region(network.holdings[$0].code) }
    case .provinces: Registry.standard.provinces.map { .province($0.code) }
    case .groups:
      network.reference.groups.filter { !$0.stamp.isDeleted }.map { .group($0.stamp.id) }
    case .nation: [.nation]
    }
  }

  /// The parts of an area: a group's provinces, a province's regions of which something is known.
  static func parts(of area: Area, _ context: ScreenContext) -> [Area] {
    switch area {
    case .group: return context.network.provinces(in: area).map { .province($0) }
    case .province:
      let known = context.index?.known ?? []
      let codes = Set(context.network.regions(in: area))
      return known.map { context.network.holdings[$0].code }.filter(codes.contains)
        .map { .region($0) }
    case .nation, .region: return []
    }
  }
}
