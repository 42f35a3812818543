import Controller
import Foundation
import Model
import Store
import View

/// A small network on which forms are opened.
enum FormStage {
  private static let sample: LoadedNetwork = {
    let sample = SampleNetwork(SampleRecipe(seed: 1, cities: 12, communities: 60))
    var load = NetworkLoad()
    for holdings in sample {
      if let place = Registry.standard.index(of: holdings.code) {
        load.network.holdings[place] = holdings
      }
    }
    return LoadedNetwork(load, year: 2026)
  }()

  /// The list of regions, the cursor on the first.
  static func state(_ size: Size, theme: String = "dark") -> AppState {
    var state = AppState(
      size: size, language: .indonesian, themeName: theme, themes: ThemeLibrary().choices)
    state.author = Author("Rara, Dinas")
    state.entry.today = CalendarDate(iso: "2026-11-27")
    _ = update(&state, .loaded(sample))
    return state
  }

  static func canvas(_ state: AppState) -> Canvas {
    AppView.frame(
      of: state, Appearance(theme: ThemeLibrary().theme(named: state.themeName))
    ).canvas
  }

  /// A community whose name and status were changed in two places.
  static func conflicts() throws -> [RecordConflict] {
    let path = NSTemporaryDirectory() + "/jejaring-conflict-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let folder = StoreFolder(path)
    let store = WritableStore(folder)
    try store.create(Network())
    guard let mine = Author("Rara, Dinas"), let other = Author("Dodi, Bappeda"),
      let region = RegionCode("35.73")
    else { return [] }
    var base = Community(stamp: Stamp(id: "c-1"))
    base.name = "Sanggar Kencana"
    base.subsectors = Array(Subsector.allCases.prefix(2))
    let at = "2026-11-27T01:02:03Z"
    _ = try store.save(Change([.put(base, over: nil, in: .city(region))], by: mine, at: at))
    var theirs = base
    theirs.name = "Sanggar Kencana Wulan"
    theirs.status = .passive
    _ = try store.save(Change([.put(theirs, over: base, in: .city(region))], by: other, at: at))
    var ours = base
    ours.name = "Sanggar Kencana Asri"
    ours.status = .active
    let change = Change([.put(ours, over: base, in: .city(region))], by: mine, at: at)
    guard case .conflict(let conflicts) = try store.save(change) else { return [] }
    return conflicts
  }
}
