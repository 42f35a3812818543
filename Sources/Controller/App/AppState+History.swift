import Model
import Store

extension AppState {
  /// Opens what became of the record under the cursor; of a heatmap's cell, of its figures.
  mutating func openHistory() -> [Effect] {
    guard let hand = recordAtHand else { return [] }
    var record = hand.record
    if screen == .heatmap, let potential = potentialAtHand(hand.region) { record = potential }
    func kind<Kind: Record>(_ record: Kind) -> RecordKind { Kind.kind }
    let name = DisplayText(
      kind(record) == .potential
        ? "\(hand.label.text(language)) · \(record.label.text(language))"
        : hand.label.text(language)
    ).text
    let state = HistoryState(of: kind(record), id: record.stamp.id, name: name)
    overlay = .history(state)
    return [.history(kind(record), id: record.stamp.id, in: hand.region)]
  }

  /// The versions of a record were read.
  mutating func take(_ versions: [RecordVersion], of id: String) {
    guard case .history(var history) = overlay, history.id == id else { return }
    history.versions = versions
    overlay = .history(history)
  }

  private func potentialAtHand(_ region: RegionCode) -> Potential? {
    network.holdings(of: region)?.potentials
      .filter { !$0.stamp.isDeleted && $0.subsector == heatmap.subsector }
      .max { ($0.year ?? 0) < ($1.year ?? 0) }
  }
}
