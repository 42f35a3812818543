extension Network {
  /// The provinces of an area.
  public func provinces(in area: Area) -> [ProvinceCode] {
    switch area {
    case .nation: return Registry.standard.provinces.map(\.code)
    case .group(let id):
      let group = reference.groups.first { $0.stamp.id == id }
      return group?.provinces.compactMap { ProvinceCode($0) } ?? []
    case .province(let code): return [code]
    case .region(let code): return [code.province]
    }
  }

  /// The regencies and cities of an area.
  public func regions(in area: Area) -> [RegionCode] {
    if case .region(let code) = area { return [code] }
    if area == .nation { return holdings.map(\.code) }
    return provinces(in: area).flatMap { code in
      Registry.standard.province(code)?.regionCodes ?? []
    }
  }

  /// The people of an area, by the registry.
  public func population(of area: Area) -> Int {
    if case .region(let code) = area { return Registry.standard.region(code)?.population ?? 0 }
    return provinces(in: area).reduce(0) { sum, code in
      sum + (Registry.standard.province(code)?.population ?? 0)
    }
  }

  /// What a person calls an area.
  public func title(of area: Area) -> String {
    switch area {
    case .nation: "Indonesia"
    case .group(let id): reference.groups.first { $0.stamp.id == id }?.name ?? id
    case .province(let code): Registry.standard.province(code)?.name ?? code.description
    case .region(let code): holdings(of: code)?.title ?? code.description
    }
  }

  /// Whether the network or its registry knows an area.
  public func exists(_ area: Area) -> Bool {
    switch area {
    case .nation: true
    case .group(let id): reference.groups.contains { $0.stamp.id == id }
    case .province(let code): Registry.standard.province(code) != nil
    case .region(let code): Registry.standard.region(code) != nil
    }
  }
}
