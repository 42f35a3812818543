import Model

/// Decides which regions a filter leaves.
struct CityFilter {
  private let query: FilterQuery
  private let words: [[UInt8]]
  private let network: Network
  private let index: NetworkIndex
  private let provinces: [Province]

  init(_ query: FilterQuery, _ network: Network, _ index: NetworkIndex) {
    self.query = query
    words = query.wordBytes
    self.network = network
    self.index = index
    provinces = Registry.standard.provinces
  }

  /// The places in the region's title that match; nil if the filter leaves it out.
  func marks(_ region: Int) -> [Int]? {
    if query.isEmpty { return [] }
    guard query.terms.allSatisfy({ fits($0, region) }) else { return nil }
    return index.searchText(region).positions(of: words)
  }

  private func fits(_ term: FilterTerm, _ region: Int) -> Bool {
    let place = Registry.standard.regions[region]
    let holdings = network.holdings[region]
    switch term.field {
    case .province:
      return FilterValue.isProvince(term.value, place.province)
    case .region: return FilterValue.begins(term.value, place.title)
    case .island:
      guard let group = Registry.standard.province(place.province)?.islandGroup else {
        return false
      }
      return FilterValue.begins(term.value, group.title.indonesian)
        || FilterValue.begins(term.value, group.title.english)
    case .subsector:
      let subsectors = FilterValue.subsectors(term.value)
      return holdings.designations.contains { designation in
        !designation.stamp.isDeleted && designation.subsector.map(subsectors.contains) ?? false
      }
        || holdings.potentials.contains { potential in
          !potential.stamp.isDeleted && potential.subsector.map(subsectors.contains) ?? false
            && potential.figures.contains { ($0.value.number ?? 0) > 0 }
        }
    case .designation:
      return holdings.designations.contains { designation in
        guard !designation.stamp.isDeleted else { return false }
        return designation.programme.map { FilterValue.begins(term.value, $0.title.indonesian) }
          ?? false
          || designation.year.map { String($0) == term.value } ?? false
      }
    case .membership:
      let value = term.value.replacing("-", with: " ")
      return FilterValue.begins(value, holdings.city.membership.status.title.indonesian)
        || FilterValue.begins(value, holdings.city.membership.status.title.english)
    case .data: return hasData(term.value, holdings)
    case .kind, .status, .product, .tag, .district: return false
    }
  }

  /// Whether a region has figures: any, any with a source, or any cell of which all are old.
  private func hasData(_ value: String, _ holdings: CityHoldings) -> Bool {
    let figures = holdings.potentials.filter { !$0.stamp.isDeleted }
      .map { ($0.subsector, $0.figures.filter { $0.value != .unknown }) }
      .filter { $0.0 != nil && !$0.1.isEmpty }
    switch value {
    case "bersumber": return figures.contains { $0.1.contains { $0.source != nil } }
    case "lama":
      let newest = Dictionary(
        figures.map { ($0.0, $0.1.map(\.year).max() ?? 0) }, uniquingKeysWith: max)
      return newest.values.contains { $0 < index.summary.quality.oldBefore }
    default: return !figures.isEmpty
    }
  }
}
