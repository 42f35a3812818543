extension AppState {
  /// The theme for a terminal that has a light ground, or a dark one.
  static func theme(isLight: Bool) -> String { isLight ? "light" : "dark" }

  /// The terminal said whether its own ground is light: the first time, if nobody chose a theme.
  mutating func takeGround(isLight: Bool) {
    guard themeOrigin == .nobody else { return }
    themeOrigin = .terminal
    let name = AppState.theme(isLight: isLight)
    guard themes.contains(where: { $0.name == name }) else { return }
    kiosk?.themeName = name
    if case .themes(var menu) = overlay {
      // Another theme is being tried on: this one is what it is left for.
      menu.original = name
      overlay = .themes(menu)
    } else {
      themeName = name
    }
  }
}
