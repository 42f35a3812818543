import Model

/// What is worked out once from a network, so that no key press has to.
public struct NetworkIndex: Equatable, Sendable {
  /// The measure of the fingerprints.
  public let fingerprintMeasure: Measure
  /// One fingerprint a region, in the registry's order.
  public let fingerprints: [Fingerprint]
  /// The counts of each region.
  public let counts: [CityCounts]
  /// The regions about which something is known, as places in the registry.
  public let known: [Int]
  /// The names that a kiosk shows in place of the registry's, by the regions' places.
  private let shownNames: [Int: String]
  /// The figures that count, for the measures of the heatmap.
  public let figures: FigureIndex
  /// What the community browser shows.
  public let browser: BrowserIndex
  /// What the overview shows.
  public let summary: NetworkSummary

  /// Works everything out; `year` is the year now.
  public init(_ network: Network, year: Int) {
    let hasLevels = network.holdings.indices.contains { place in
      network.holdings[place].potentials.contains { $0.figures.contains { $0.kind == .level } }
    }
    let measure: Measure = hasLevels ? .level : .coachedShare
    fingerprintMeasure = measure
    let places = network.holdings.indices
    fingerprints = places.map { place in
      network.holdings[place].isStored
        ? Fingerprint(network.holdings[place], measure) : .unknown
    }
    let counts = places.map { CityCounts(network.holdings[$0]) }
    self.counts = counts
    known = network.holdings.indices.filter { network.holdings[$0].isKnown }
    shownNames = places.reduce(into: [:]) { names, place in
      names[place] = network.holdings[place].displayName
    }
    browser = BrowserIndex(network)
    figures = FigureIndex(network)
    summary = NetworkSummary(
      network, known: known, counts: counts, figures: figures, year: year)
  }

  /// The text by which a region is found.
  public func searchText(_ place: Int) -> SearchText {
    guard let shown = shownNames[place] else { return NetworkIndex.searchTexts[place] }
    return NetworkIndex.searchText(Registry.standard.regions[place], shown: shown)
  }

  // Made with the first filter, not at the start.
  private static let searchTexts = Registry.standard.regions.map { searchText($0, shown: nil) }

  private static func searchText(_ region: Region, shown: String?) -> SearchText {
    let province = Registry.standard.province(region.province)
    // A seat such as "Kota Jantho" would make a regency answer to "kota".
    let seat = region.seat.hasPrefix("Kota ") ? String(region.seat.dropFirst(5)) : region.seat
    let own = shown == nil ? nil : region.title
    let names = [own, province?.name, province?.shortName, region.shortName, seat]
    return SearchText(
      name: shown ?? region.title,
      others: names.compactMap { $0 } + region.aliases + [region.code.description])
  }
}
