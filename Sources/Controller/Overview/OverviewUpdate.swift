import Model

/// What the overview does with actions.
enum OverviewUpdate {
  static func take(_ state: inout AppState, _ action: Action) -> [Effect] {
    switch action {
    case .move(let movement): move(movement, &state)
    case .nextPane: step(1, &state)
    case .previousPane: step(-1, &state)
    case .open: open(&state)
    default: break
    }
    return []
  }

  /// Stands on a figure that is there, after the network changed.
  static func settle(_ state: inout AppState) {
    guard let summary = state.index?.summary else { return }
    if state.overview.section.count(in: summary) == 0 { state.overview = OverviewState() }
    state.overview.row = max(
      0, min(state.overview.row, state.overview.section.count(in: summary) - 1))
  }

  private static func move(_ movement: Movement, _ state: inout AppState) {
    guard let summary = state.index?.summary else { return }
    let count = state.overview.section.count(in: summary)
    switch movement {
    case .left: return step(-1, &state)
    case .right: return step(1, &state)
    case .up where state.overview.row == 0:
      step(-1, &state)
      state.overview.row = max(0, state.overview.section.count(in: summary) - 1)
    case .down where state.overview.row >= count - 1: step(1, &state)
    case .up: state.overview.row -= 1
    case .down: state.overview.row += 1
    case .first, .pageUp, .halfPageUp, .rowStart: state.overview.row = 0
    case .last, .pageDown, .halfPageDown, .rowEnd: state.overview.row = max(0, count - 1)
    }
  }

  private static func step(_ step: Int, _ state: inout AppState) {
    guard let summary = state.index?.summary else { return }
    let sections = OverviewSection.allCases.filter { $0.count(in: summary) > 0 }
    guard let place = sections.firstIndex(of: state.overview.section) else { return }
    state.overview.section = sections[(place + step + sections.count) % sections.count]
    state.overview.row = 0
  }

  private static func open(_ state: inout AppState) {
    guard let summary = state.index?.summary else { return }
    let row = state.overview.row
    guard row < state.overview.section.count(in: summary) else { return }
    switch state.overview.section {
    case .membership:
      let status = Folding.fold(summary.membership[row].key.title.indonesian)
      openCities("keanggotaan:" + status.replacing(" ", with: "-"), all: true, &state)
    case .islands: openCities("pulau:" + word(summary.islands[row].key.title), all: false, &state)
    case .designations:
      openCities("penetapan:" + word(summary.programmes[row].key.title), all: true, &state)
    case .subsectors:
      let subsector = Subsector.allCases[row]
      let measure = summary.subsectorMeasure
      state.follow(to: .heatmap) { HeatmapUpdate.reveal(measure, subsector, &$0) }
    case .years: openCities("penetapan:\(summary.years[row].key)", all: true, &state)
    case .quality:
      openCities("data:" + DataQuality.filterValues[min(row, 2)], all: true, &state)
    case .changes:
      let code = summary.changes[row].region
      state.follow(to: .cities) { CitiesUpdate.reveal(code, &$0) }
    }
  }

  private static func openCities(_ filter: String, all: Bool, _ state: inout AppState) {
    state.follow(to: .cities) { state in
      state.cities = CitiesState()
      state.cities.showsAll = all
      state.cities.filter.input = TextInput(filter)
      CitiesUpdate.rebuild(&state)
    }
  }

  /// What a title begins with, as a filter takes it: without blanks.
  private static func word(_ title: Bilingual) -> String {
    String(Folding.fold(title.indonesian).split(separator: " ").last ?? "")
  }
}
