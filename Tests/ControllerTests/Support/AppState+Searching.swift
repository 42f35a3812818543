import Controller

extension AppState {
  /// Does what searches ask for until nothing is asked any more.
  mutating func search(_ effects: [Effect]) {
    var waiting = effects
    while !waiting.isEmpty {
      guard case .search(let search) = waiting.removeFirst(), let answer = search.answer() else {
        continue
      }
      waiting += update(&self, .searched(answer))
    }
  }
}
