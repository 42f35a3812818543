/// What the areas of a table are compared with.
public enum ReferenceArea: String, CaseIterable, Choice {
  /// All regions of the network of which the figures are known.
  case network = "jejaring"
  /// The province that a region lies in.
  case province = "provinsi"
  /// The group of provinces that an area lies in.
  case group = "kelompok"
  /// Indonesia.
  case nation = "nasional"

  /// What a person calls it.
  public var title: Bilingual {
    switch self {
    case .network: Bilingual("jejaring", "the network")
    case .province: Bilingual("provinsinya", "its province")
    case .group: Bilingual("kelompok provinsinya", "its province group")
    case .nation: Bilingual("nasional", "the nation")
    }
  }

  /// The area that an area is compared with; nil for the network, and where there is none.
  public func area(of area: Area, in network: Network) -> Area? {
    switch self {
    case .network: return nil
    case .nation: return area == .nation ? nil : .nation
    case .province:
      guard case .region(let code) = area else { return nil }
      return .province(code.province)
    case .group:
      if case .group = area { return nil }
      guard area != .nation, let province = network.provinces(in: area).first else { return nil }
      let group = network.reference.groups.first { group in
        !group.stamp.isDeleted && group.provinces.contains(province.description)
      }
      return group.map { .group($0.stamp.id) }
    }
  }
}
