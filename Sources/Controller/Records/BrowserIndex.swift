import Model

/// All records of the browser in one list, with the values of every facet.
public struct BrowserIndex: Equatable, Sendable {
  /// The records, by region and name.
  public let entries: [BrowserEntry]
  /// The values of each facet, in the facets' order.
  public let values: [[FacetValue]]

  /// Gathers the records of a network.
  init(_ network: Network) {
    var builder = BrowserIndexBuilder()
    for (city, holdings) in network.holdings.enumerated() where holdings.isStored {
      builder.add(holdings, city: city)
    }
    entries = builder.entries
    values = builder.values
  }

  /// The value of a facet at a place.
  public func value(_ facet: Facet, _ place: Int32) -> FacetValue? {
    let known = values[facet.rawValue]
    return known.indices.contains(Int(place)) ? known[Int(place)] : nil
  }

  /// The place of a value by its code.
  func place(_ facet: Facet, code: String) -> Int32? {
    values[facet.rawValue].firstIndex { $0.code == code }.map { Int32($0) }
  }

  /// The entry of a record's id, looked for among the records of one region.
  public func entry(id: String, city: Int) -> Int? {
    var place = start(ofCity: city)
    while place < entries.count, entries[place].city == city {
      if entries[place].id == id { return place }
      place += 1
    }
    return nil
  }

  /// The first entry of a region or of those after it; the entries lie in order of regions.
  private func start(ofCity city: Int) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].city < city { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
