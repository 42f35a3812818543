import Model
import Store

extension AppState {
  /// Opens what became of the record under the cursor; of a heatmap's cell, of its figures.
  mutating func openHistory() -> [Effect] {
    guard let hand = recordAtHand else { return [] }
    var record = hand.record
    if screen == .heatmap, let potential = potentialAtHand(hand.region) { record = potential }
    let name =
      type(of: record).kind == .potential
      ? "\(hand.label.text(language)) · \(record.label.text(language))" : hand.label.text(language)
    return openHistory(of: record, in: hand.region, name: name)
  }

  /// Opens what became of a record.
  mutating func openHistory(
    of record: any Record, in region: RegionCode, name: String? = nil
  ) -> [Effect] {
    let kind = type(of: record).kind
    let name = DisplayText(name ?? record.label.text(language)).text
    overlay = .history(HistoryState(of: kind, id: record.stamp.id, name: name))
    entry.listBeneath = nil
    return [.history(kind, id: record.stamp.id, in: region)]
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
