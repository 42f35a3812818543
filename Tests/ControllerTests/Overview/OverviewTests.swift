import Controller
import Model
import Testing

@Suite struct OverviewTests {
  /// Opens a row of a section with the keys.
  private func opened(_ section: OverviewSection, _ row: Int, _ loaded: LoadedNetwork) -> AppState {
    var state = AppState.on(.overview, loaded)
    for _ in OverviewSection.allCases where state.overview.section != section { state.press("Tab") }
    for _ in 0..<row { state.press("Down") }
    #expect(state.overview.section == section && state.overview.row == row)
    state.press("Enter")
    return state
  }

  @Test func everyFigureOpensAListOfAsManyCities() {
    for loaded in [Networks.starting, Networks.sample] {
      let summary = loaded.index.summary
      let figures: [(OverviewSection, [Int])] = [
        (.membership, summary.membership.map(\.count)), (.islands, summary.islands.map(\.count)),
        (.designations, summary.programmes.map(\.count)), (.years, summary.years.map(\.count)),
      ]
      for (section, counts) in figures {
        #expect(section.count(in: summary) == counts.count)
        for (row, count) in counts.enumerated() {
          let state = opened(section, row, loaded)
          #expect(state.screen == .cities)
          let filter = state.cities.filter.input.text
          #expect(state.cities.rows.count == count, "\(section) \(row): \(filter)")
        }
      }
    }
  }

  @Test func everySubsectorOpensTheCellOfItsFigure() {
    for loaded in [Networks.starting, Networks.sample] {
      let cells = loaded.index.summary.subsectors.cells
      for subsector in Subsector.allCases {
        let state = opened(.subsectors, subsector.index, loaded)
        #expect(state.screen == .heatmap)
        #expect(state.heatmap.measure == loaded.index.summary.subsectorMeasure)
        #expect(state.heatmap.subsector == subsector)
        let cell = state.heatmap.selectedRow?[subsector]
        #expect(cell?.value == cells[subsector.index].value, "\(subsector)")
        #expect(cell?.year == cells[subsector.index].year, "\(subsector)")
      }
    }
  }

  @Test func everyChangeOpensItsCity() {
    let summary = Networks.sample.index.summary
    for row in 0..<OverviewSection.changes.count(in: summary) {
      let state = opened(.changes, row, Networks.sample)
      #expect(state.cityCode == summary.changes[row].region.description)
    }
  }

  @Test func everyRowOfEverySectionOpensSomethingAndBackspaceReturns() {
    let summary = Networks.sample.index.summary
    for section in OverviewSection.allCases {
      for row in 0..<section.count(in: summary) {
        var state = opened(section, row, Networks.sample)
        #expect(state.screen != .overview, "\(section) \(row)")
        state.press("Backspace")
        #expect(state.screen == .overview)
        #expect(state.overview.section == section && state.overview.row == row)
      }
    }
  }

  @Test func tabVisitsEverySectionInARound() {
    var state = AppState.on(.overview)
    var seen: [OverviewSection] = []
    for _ in OverviewSection.allCases {
      seen.append(state.overview.section)
      state.press("Tab")
    }
    #expect(seen == OverviewSection.allCases)
    #expect(state.overview.section == seen[0])
    for section in seen.reversed() {
      state.press("Shift-Tab")
      #expect(state.overview.section == section)
    }
  }

  @Test func downPassesEveryRowAndUpPassesThemBack() {
    var state = AppState.on(.overview)
    let summary = Networks.sample.index.summary
    let rows = OverviewSection.allCases.reduce(0) { $0 + $1.count(in: summary) }
    var places = [state.overview]
    for _ in 1..<rows {
      state.press("Down")
      #expect(!places.contains(state.overview))
      places.append(state.overview)
    }
    for place in places.dropLast().reversed() {
      state.press("Up")
      #expect(state.overview == place)
    }
  }
}
