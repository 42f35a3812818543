import Model

extension AppState {
  /// The record under the browser's cursor, as it is in the network that was read last.
  ///
  /// Its row may come from the network before, until the list is made anew.
  var browserEntry: BrowserEntry? {
    guard let entry = communities.selectedRecord, let index = index?.browser else { return nil }
    if communities.rows.index.map({ $0.isSame(index) }) == true { return entry }
    return index.entry(id: entry.id, city: entry.city).map { index.entries[$0] }
  }

  /// The record under the cursor, which can be changed; a region's own where it is a region.
  var recordAtHand: RecordAtHand? {
    switch screen {
    case .overview: return nil
    case .communities: return browserEntry.flatMap { record(of: $0) }
    case .cities: return cities.selected.flatMap { city(Registry.standard.regions[$0].code) }
    case .heatmap: return heatmapRegion.flatMap { city($0) }
    case .map: return map.selectedCode.flatMap { city($0) }
    }
  }

  /// The region to which a new record belongs: that of the record, the facet, or the city chosen.
  var regionForNew: RegionCode? {
    switch screen {
    case .overview: return nil
    case .cities: return cities.selected.map { Registry.standard.regions[$0].code }
    case .heatmap: return heatmapRegion
    case .map: return map.selectedCode
    case .communities:
      if let chosen = communities.chosen[.region].flatMap({ RegionCode($0) }) { return chosen }
      if let entry = browserEntry { return Registry.standard.regions[entry.city].code }
      return cities.selected.map { Registry.standard.regions[$0].code }
    }
  }

  /// The kind of a new record that is likeliest here.
  var likeliestKind: RecordKind {
    guard screen == .communities, let entry = browserEntry else { return .community }
    return record(of: entry)?.kind ?? .community
  }

  private var heatmapRegion: RegionCode? {
    guard case .region(let code) = heatmap.selectedRow?.area else { return nil }
    return code
  }

  private func city(_ code: RegionCode) -> RecordAtHand? {
    network.holdings(of: code).map { RecordAtHand(record: $0.city, region: code) }
  }

  func record(of entry: BrowserEntry) -> RecordAtHand? {
    let (holdings, place) = (entry.holdings, entry.place)
    let region = Registry.standard.regions[entry.city].code
    func at<Kind>(_ records: Records<Kind>) -> RecordAtHand? {
      records.indices.contains(place)
        ? RecordAtHand(record: records[place], region: region) : nil
    }
    return switch entry.kind {
    case .community: at(holdings.communities)
    case .business, .organisation: at(holdings.organisations)
    case .space: at(holdings.spaces)
    case .talent: at(holdings.persons)
    }
  }
}
