/// The themes over the screen: the one under the cursor is tried on at once.
public struct ThemeMenuState: Equatable, Sendable {
  /// The cursor among the themes.
  public private(set) var cursor = ListCursor()
  /// The theme to go back to.
  var original: String

  /// The menu with the cursor on the theme in use.
  init(_ themes: [ThemeChoice], chosen: String) {
    original = chosen
    let place = themes.firstIndex { $0.name == chosen } ?? 0
    cursor.select(place, count: themes.count, rows: themes.count)
  }

  /// Moves the cursor; the name of the theme under it.
  mutating func move(_ movement: Movement, _ themes: [ThemeChoice]) -> String? {
    cursor.move(movement, count: themes.count, rows: themes.count)
    return themes.indices.contains(cursor.index) ? themes[cursor.index].name : nil
  }
}
