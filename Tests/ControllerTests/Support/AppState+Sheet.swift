import Controller
import Model
import Store

extension AppState {
  /// The sheet of 2026 of a region with these records and a source "Pendataan 2026".
  static func sheet(of records: [Potential]) -> AppState {
    var load = NetworkLoad()
    load.network.holdings[0].potentials = records
    load.network.holdings[0].isStored = true
    var source = Source(stamp: Stamp(id: "s-1"))
    source.title = "Pendataan 2026"
    load.network.holdings[0].sources = [source]
    var state = AppState(
      size: Size(width: 80, height: 24), language: .indonesian, themeName: "dark")
    state.author = Author("Rara, Dinas")
    state.entry.today = CalendarDate(iso: "2026-11-27")
    _ = update(&state, .show(.cities))
    _ = update(&state, .loaded(LoadedNetwork(load, year: 2026)))
    state.press("i")
    return state
  }
}
