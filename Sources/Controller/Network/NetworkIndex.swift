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
  /// The texts by which each region is found.
  public let searchTexts: [SearchText]
  /// What the community browser shows.
  public let browser: BrowserIndex
  /// What the overview shows.
  public let summary: NetworkSummary

  /// Works everything out; `year` is the year now.
  public init(_ network: Network, year: Int) {
    let hasLevels = network.holdings.contains { holdings in
      holdings.potentials.contains { $0.figures.contains { $0.kind == .level } }
    }
    let measure: Measure = hasLevels ? .level : .coachedShare
    fingerprintMeasure = measure
    fingerprints = network.holdings.map { holdings in
      holdings.isStored ? Fingerprint(holdings, measure) : .unknown
    }
    let counts = network.holdings.map { CityCounts($0) }
    self.counts = counts
    known = network.holdings.indices.filter { network.holdings[$0].isKnown }
    searchTexts = zip(Registry.standard.regions, network.holdings).map { region, holdings in
      NetworkIndex.searchText(region, shown: holdings.displayName)
    }
    browser = BrowserIndex(network)
    summary = NetworkSummary(network, counts: counts, year: year)
  }

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
