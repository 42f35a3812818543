extension AppState {
  /// Whether a key has to wait for the rows that were asked for last, so that it is taken for those.
  ///
  /// What is typed into the filter does not wait.
  func waitsForRows(_ key: Key) -> Bool {
    guard screen == .communities, overlay == nil, index != nil, communities.isWaiting else {
      return false
    }
    if key == .control("c") || key == .control("l") || key == .control("z") { return false }
    if !earlyKeys.isEmpty { return true }
    if communities.filter.isEditing, case .character = key { return false }
    return KeyDispatch.rowKeys.contains(key) && communities.pane != .facets
  }
}
