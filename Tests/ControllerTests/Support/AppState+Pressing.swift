import Controller
import Model

extension AppState {
  /// The program on a network, on one of its screens.
  static func on(
    _ screen: ScreenID, _ loaded: LoadedNetwork = Networks.sample, width: Int = 80,
    height: Int = 24, view: ViewState? = nil
  ) -> AppState {
    var state = AppState(
      size: Size(width: width, height: height), language: .indonesian, themeName: "dark",
      themes: [
        ThemeChoice(name: "dark", title: Bilingual("gelap", "dark")),
        ThemeChoice(name: "monochrome", title: Bilingual("hitam putih", "monochrome")),
      ], view: view)
    _ = update(&state, .loaded(loaded))
    _ = update(&state, .show(screen))
    return state
  }

  /// Presses the keys of a script such as `/ kota Enter`.
  @discardableResult mutating func press(_ script: String) -> [Effect] {
    Key.script(script).flatMap { update(&self, .key($0)) }
  }

  mutating func resize(_ width: Int, _ height: Int) {
    _ = update(&self, .resize(Size(width: width, height: height)))
  }

  /// The code of the region under the cursor.
  var cityCode: String? {
    cities.selected.map { Registry.standard.regions[$0].code.description }
  }

  /// The id of the record under the cursor.
  var recordID: String? {
    communities.selected.flatMap { index?.browser.entries[$0].id }
  }

  /// What the menu shows.
  var menu: CommandMenuState? {
    if case .menu(let menu) = overlay { return menu }
    return nil
  }
}
