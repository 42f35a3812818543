import Controller
import Model
import Store
import View

/// What the tests of the map share.
enum MapStage {
  static let starting: LoadedNetwork = {
    var load = NetworkLoad()
    load.network = StartingNetwork.network()
    return LoadedNetwork(load, year: 2026)
  }()

  /// The map on the starting network after some keys.
  static func state(_ size: Size, keys: String = "") -> AppState {
    var state = AppState(
      size: size, language: .indonesian, themeName: "dark", themes: ThemeLibrary().choices)
    _ = update(&state, .show(.map))
    _ = update(&state, .loaded(starting))
    for key in Key.script(keys) { _ = update(&state, .key(key)) }
    return state
  }

  static func frame(_ state: AppState, _ theme: String = "dark") -> Frame {
    AppView.frame(of: state, Appearance(theme: ThemeLibrary().theme(named: theme)))
  }

  /// The cell of the mark under the cursor, from the upper left corner of the map.
  static func selectedMark(_ state: AppState) -> Point? {
    let canvas = frame(state).canvas
    for y in 0..<canvas.size.height {
      for x in 0..<canvas.size.width where canvas[x, y]?.scalar == "◉" {
        // The map begins below its heading and after the left margin.
        return Point(x - 1, y - FrameLayout(canvas.size).top - 1)
      }
    }
    return nil
  }
}
