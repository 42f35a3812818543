extension AppState {
  /// Goes where a link leads; Backspace returns.
  mutating func follow(_ link: Link) {
    endEditing()
    trail.append(Place(self))
    if trail.count > 50 { trail.removeFirst() }
    switch link {
    case .city(let code):
      screen = .cities
      cities.reveal(code, context)
    case .cities(let filter, let all):
      screen = .cities
      cities.reveal(filter: filter, all: all, context)
    // A region of which nothing is known has no row on the heatmap.
    case .cell(let code, _) where network.holdings(of: code)?.isKnown != true:
      screen = .cities
      cities.reveal(code, context)
    case .cell(let code, let subsector):
      screen = .heatmap
      heatmap.reveal(code, subsector, context)
    case .nation(let measure, let subsector):
      screen = .heatmap
      heatmap.reveal(measure, subsector, context)
    case .records(let facets):
      screen = .communities
      communities.reveal(facets, context)
    case .record(let id):
      screen = .communities
      communities.reveal(record: id, context)
    }
  }

  /// Returns from where the last link led.
  mutating func goBack() {
    guard let place = trail.popLast() else { return }
    place.restore(&self)
    rebuild()
  }
}
