extension AppState {
  /// The record under the browser's cursor, as it is in the network that was read last.
  ///
  /// Its row may come from the network before, until the list is made anew.
  var browserEntry: BrowserEntry? {
    guard let entry = communities.selectedRecord, let index = index?.browser else { return nil }
    if communities.rows.index.map({ $0.isSame(index) }) == true { return entry }
    return index.entry(id: entry.id, city: entry.city).map { index.entries[$0] }
  }
}
