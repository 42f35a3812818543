import Model

extension AppState {
  /// Where the person is, to be kept for the next start.
  var view: ViewState {
    var view = ViewState()
    view.language = language
    view.theme = themeOrigin == .person ? themeName : nil
    view.notation = entry.notation
    view.screen = screen
    for screen in Screen.all { view.screens[screen.id] = screen.kept(self) }
    return view
  }

  /// Goes on to the next notation of numbers: that of the language, then each by name.
  mutating func stepNotation() -> [Effect] {
    let all: [NumberNotation?] = [nil] + NumberNotation.allCases.map { $0 }
    let place = all.firstIndex(of: entry.notation) ?? 0
    entry.notation = all[(place + 1) % all.count]
    let shown = notation == .dotThousands ? "1.250,5" : "1,250.5"
    notice = Notice(
      entry.notation == nil
        ? Bilingual(
          "Angka ditulis menurut bahasa: \(shown)", "Numbers are typed by the language: \(shown)")
        : Bilingual("Angka ditulis \(shown)", "Numbers are typed \(shown)"))
    return [.keepView(view)]
  }

  /// Goes back to where a person was; the lists are made when the network is read.
  mutating func restore(_ view: ViewState) {
    screen = view.screen
    entry.notation = view.notation
    for screen in Screen.all { screen.restore(&self, view.screens[screen.id] ?? [:]) }
  }
}
