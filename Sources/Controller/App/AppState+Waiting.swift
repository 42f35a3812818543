extension AppState {
  /// Whether a key has to wait for what comes of writing: it is meant for what is open then.
  func waitsForWriting(_ key: Key) -> Bool {
    entry.isWriting && key != .control("c") && key != .control("l")
  }

  /// Whether a key has to wait for the rows that were asked for last, so that it is taken for those.
  ///
  /// What is typed into the filter does not wait.
  func waitsForRows(_ key: Key) -> Bool {
    guard screen == .communities, overlay == nil, index != nil, communities.isSearching else {
      return false
    }
    if key == .control("c") || key == .control("l") || key == .control("z") { return false }
    if !earlyKeys.isEmpty { return true }
    if communities.filter.isEditing, case .character = key { return false }
    guard communities.pane != .facets else { return false }
    // The first rows do not say which is the last.
    if KeyDispatch.lastRowKeys.contains(key) { return true }
    return communities.isWaiting && KeyDispatch.rowKeys.contains(key)
  }
}

extension AppState {
  /// Whether a form is open, in which what is held with an arrow means something.
  var isEntering: Bool {
    switch overlay {
    case .form, .sheet, .grid: true
    default: false
    }
  }
}
