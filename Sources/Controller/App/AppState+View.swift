extension AppState {
  /// Where the person is, to be kept for the next start.
  var view: ViewState {
    var view = ViewState()
    view.language = language
    view.theme = themeOrigin == .person ? themeName : nil
    view.screen = screen
    for screen in Screen.all { view.screens[screen.id] = screen.kept(self) }
    return view
  }

  /// Goes back to where a person was; the lists are made when the network is read.
  mutating func restore(_ view: ViewState) {
    screen = view.screen
    for screen in Screen.all { screen.restore(&self, view.screens[screen.id] ?? [:]) }
  }
}
