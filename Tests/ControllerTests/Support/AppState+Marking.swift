import Controller

extension AppState {
  /// Marks the record of an id on the browser's list.
  mutating func mark(_ id: String) {
    press("g g")
    for _ in 0..<communities.rows.count where recordID != id { press("Down") }
    press("v")
  }
}
