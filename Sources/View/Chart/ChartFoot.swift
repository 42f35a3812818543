import Controller
import Model

/// The last lines of a chart: where the figures come from, and when it was drawn.
struct ChartFoot {
  private let text: String

  /// The foot of a chart of cells of a measure.
  init(
    _ cells: [(cell: MeasuredValue, area: Area)], _ state: AppState, date: String,
    note: String? = nil
  ) {
    var names: [String] = []
    for (cell, area) in cells where cell.value.number != nil {
      guard let id = cell.source else { continue }
      var holdings: CityHoldings?
      if case .region(let code) = area { holdings = state.network.holdings(of: code) }
      guard let source = state.network.source(id, in: holdings) else { continue }
      let name = source.publisher ?? source.title ?? id
      if !names.contains(name) { names.append(name) }
      // More are named by their number.
      if names.count > 40 { break }
    }
    self.init(sources: names, state, date: date, note: note)
  }

  /// The foot of a chart whose sources are known by name.
  init(sources: [String], _ state: AppState, date: String, note: String? = nil) {
    let language = state.language
    var parts: [String] = []
    let shown = sources.prefix(4).map { DisplayText($0).text }
    if !shown.isEmpty {
      let more = sources.count - shown.count
      let rest =
        more > 0 ? Bilingual(" dan \(more) lagi", " and \(more) more").text(language) : ""
      parts.append(
        Bilingual("Sumber: ", "Sources: ").text(language) + shown.joined(separator: "; ") + rest)
    } else {
      parts.append(
        Bilingual("Dihitung dari data Jejaring", "Counted from Jejaring's records").text(language))
    }
    if let note { parts.append(note) }
    if state.network.identity.isSample {
      parts.append(Bilingual("DATA CONTOH", "SAMPLE DATA").text(language))
    }
    parts.append("\(DisplayText(state.network.identity.name).text), \(date)")
    text = parts.joined(separator: " · ")
  }

  func lines(room: Double) -> [String] { ChartText.lines(text, 11, room: room) }
}
