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

  @Test func everyChangeOpensItsRecordOrElseItsRegion() {
    let summary = Networks.sample.index.summary
    var kinds: Set<RecordKind> = []
    for row in 0..<OverviewSection.changes.count(in: summary) {
      let change = summary.changes[row]
      let state = opened(.changes, row, Networks.sample)
      kinds.insert(change.kind)
      switch change.kind {
      case .community, .organisation, .space:
        #expect(state.screen == .communities && state.communities.selectedRecord?.id == change.id)
      case .potential:
        #expect(state.screen == .heatmap && state.heatmap.subsector.code == change.name)
        #expect(state.heatmap.selectedRow?.area == .region(change.region))
      default: #expect(state.cityCode == change.region.description)
      }
    }
    #expect(kinds.count > 1)
  }

  /// No list of members was ever published: Enter leads to those on record, and says so.
  @Test func aPublishedCountOpensTheMembersOnRecordAndSaysThatTheyAreNotItsList() {
    let count = Networks.sample.network.reference.memberCounts.count
    #expect(count > 1)
    for row in 0..<count {
      let state = opened(.published, row, Networks.sample)
      let members = state.network.holdings.count { $0.city.membership.status == .member }
      #expect(members > 0 && state.cities.rows.count == members)
      #expect(state.notice?.text.indonesian.contains("tanpa daftar") == true)
    }
    #expect(opened(.membership, 0, Networks.sample).notice == nil)
  }

  /// The shares that the concentration is made of are those that its row leads to.
  @Test func theConcentrationOpensItsShares() throws {
    for loaded in [Networks.starting, Networks.sample] {
      let index = try #require(loaded.index.summary.concentration)
      let state = opened(.subsectors, Subsector.count, loaded)
      #expect(state.screen == .heatmap)
      let row = try #require(state.heatmap.selectedRow)
      let shares = row.cells.compactMap(\.value.number)
      #expect(row.area == .nation && state.heatmap.measure.form == .share)
      #expect(abs(shares.reduce(0) { $0 + $1 * $1 } - index) < 1e-9)
      #expect(shares.max() == row[state.heatmap.subsector].value.number)
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
