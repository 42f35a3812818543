import Model

/// Gathers records into the browser's list, region by region.
struct BrowserIndexBuilder {
  private(set) var entries: [BrowserEntry] = []
  private(set) var values: [[FacetValue]] = Array(repeating: [], count: Facet.allCases.count)
  private var places: [[String: Int32]] = Array(repeating: [:], count: Facet.allCases.count)
  private var region: [[Int32]] = Array(repeating: [], count: Facet.allCases.count)
  /// The region's name, folded: who types it finds all that is there.
  private var regionWords: [UInt8] = []

  /// Adds the records of one region.
  mutating func add(_ holdings: CityHoldings, city: Int) {
    let start = entries.count
    setRegion(holdings.code, holdings.title)
    for (place, record) in holdings.communities.enumerated() where !record.stamp.isDeleted {
      add(.community, record.stamp.id, record.name, city, place, record.subsectors) { builder in
        builder.facets(
          district: record.district, products: record.products, status: record.status,
          tags: record.tags)
      }
    }
    for (place, record) in holdings.organisations.enumerated() where !record.stamp.isDeleted {
      let kind: BrowserKind = record.organisationKind == .business ? .business : .organisation
      add(kind, record.stamp.id, record.name, city, place, record.subsectors) { builder in
        builder.facets(
          district: record.district, products: record.products, status: record.status,
          tags: record.tags)
      }
    }
    for (place, record) in holdings.spaces.enumerated() where !record.stamp.isDeleted {
      add(.space, record.stamp.id, record.name, city, place, record.subsectors) { builder in
        builder.facets(
          district: record.district, products: [], status: record.status, tags: record.tags)
      }
    }
    for (place, record) in holdings.persons.enumerated() where !record.stamp.isDeleted {
      add(.talent, record.stamp.id, record.name, city, place, []) { builder in
        builder.facets(district: nil, products: [], status: nil, tags: [])
      }
    }
    entries[start...].sort { left, right in
      left.kind != right.kind
        ? BrowserIndexBuilder.rank(left.kind) < BrowserIndexBuilder.rank(right.kind)
        : left.searchText.name.lexicographicallyPrecedes(right.searchText.name)
    }
  }

  private static func rank(_ kind: BrowserKind) -> Int {
    BrowserKind.allCases.firstIndex(of: kind) ?? 0
  }

  private mutating func setRegion(_ code: RegionCode, _ title: String) {
    region = Array(repeating: [], count: Facet.allCases.count)
    regionWords = Array(Folding.fold(title).utf8)
    region[Facet.region.rawValue] = [
      place(.region, FacetValue(code: code.description, title: Bilingual(same: title)))
    ]
    if let province = Registry.standard.province(code.province) {
      let value = FacetValue(
        code: province.code.description, title: Bilingual(same: province.name))
      region[Facet.province.rawValue] = [place(.province, value)]
    }
  }

  private mutating func add(
    _ kind: BrowserKind, _ id: String, _ name: String?, _ city: Int, _ place: Int,
    _ subsectors: [Subsector], facets: (inout BrowserIndexBuilder) -> [[Int32]]
  ) {
    var values = facets(&self)
    values[Facet.kind.rawValue] = [
      self.place(.kind, FacetValue(code: kind.code, title: kind.title))
    ]
    values[Facet.subsector.rawValue] = subsectors.map { subsector in
      self.place(.subsector, FacetValue(code: subsector.code, title: subsector.shortTitle))
    }
    entries.append(
      BrowserEntry(
        kind: kind, id: id, name: name ?? id, city: city, place: place, subsectors: subsectors,
        searchText: SearchText(name: name ?? id, foldedOthers: regionWords), values: values))
  }

  private mutating func facets(
    district: String?, products: [String], status: CommunityStatus?, tags: [String]
  ) -> [[Int32]] {
    var values = region
    if let district { values[Facet.district.rawValue] = [place(.district, FacetValue(district))] }
    values[Facet.product.rawValue] = products.map { place(.product, FacetValue($0)) }
    if let status {
      let value = FacetValue(code: status.code, title: status.title)
      values[Facet.status.rawValue] = [place(.status, value)]
    }
    values[Facet.tag.rawValue] = tags.map { place(.tag, FacetValue($0)) }
    return values
  }

  private mutating func place(_ facet: Facet, _ value: FacetValue) -> Int32 {
    if let known = places[facet.rawValue][value.code] { return known }
    let place = Int32(values[facet.rawValue].count)
    places[facet.rawValue][value.code] = place
    values[facet.rawValue].append(value)
    return place
  }
}
