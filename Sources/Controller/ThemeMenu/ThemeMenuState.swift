/// The themes over the screen: the one under the cursor is tried on at once.
public struct ThemeMenuState: Equatable, Sendable {
  /// The cursor among the themes.
  public private(set) var cursor = ListCursor()
  /// The theme to go back to.
  let original: String

  /// The menu with the cursor on the theme in use.
  init(in state: AppState) {
    original = state.themeName
    let count = state.themes.count
    let place = state.themes.firstIndex { $0.name == state.themeName } ?? 0
    cursor.select(place, count: count, rows: count)
  }

  mutating func move(_ movement: Movement, in state: inout AppState) {
    let count = state.themes.count
    cursor.move(movement, count: count, rows: count)
    if state.themes.indices.contains(cursor.index) {
      state.themeName = state.themes[cursor.index].name
    }
  }
}
