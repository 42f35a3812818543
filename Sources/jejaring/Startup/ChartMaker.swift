import Controller
import Model
import Store
import View

/// Draws charts from what is public in a store.
struct ChartMaker {
  private let state: AppState
  private let library = ThemeLibrary(
    folder: ThemeLibrary.folder(environment: Environment.variable))

  /// Reads the store; throws what kept it from being read.
  init(_ store: ReadableStore, _ language: Language) throws {
    var load = try store.load()
    load.network.keepOnlyPublic(.publication)
    self.init(load, language)
  }

  /// Draws from a network that was read and holds what is public alone.
  init(_ load: NetworkLoad, _ language: Language) {
    var state = AppState(
      size: Size(width: 120, height: 40), language: language, themeName: "light")
    _ = update(&state, .loaded(LoadedNetwork(load, year: Environment.year)))
    self.state = state
  }

  /// A chart as SVG in a theme's colours; throws for a theme or region that is not there.
  func svg(of request: PictureRequest, theme name: String) throws -> String {
    if let problem = library.problem(of: name) { throw problem }
    let theme = library.theme(named: name)
    let date = Environment.date
    switch request {
    case .heatmap(let kept):
      return HeatmapChart.svg(of: shown(.heatmap, kept, name), theme: theme, date: date)
    case .map(let kept):
      return MapChart.svg(of: shown(.map, kept, name), theme: theme, date: date)
    case .city(let code):
      guard let svg = CityChart.svg(of: code, state, theme: theme, date: date) else {
        throw StartupError.unknown(
          Bilingual("\(code) tidak ada di jejaring ini", "\(code) is not in this network"))
      }
      return svg
    case .compare(let codes, let measure):
      let compare = CompareState(codes, by: measure, in: state.network, state.index?.figures)
      return CompareChart.svg(of: compare, state, theme: theme, date: date)
    }
  }

  /// The state with a screen open as it was kept.
  private func shown(_ screen: ScreenID, _ kept: [String: String], _ theme: String) -> AppState {
    var view = ViewState()
    view.screens[screen] = kept
    var shown = AppState(
      size: state.size, language: state.language, themeName: theme, view: view)
    shown.network = state.network
    shown.index = state.index
    _ = update(&shown, .show(screen))
    for case .order(let question) in update(&shown, .resize(state.size)) {
      _ = update(&shown, .ordered(question.answer()))
    }
    return shown
  }
}
