/// Keys while something lies over the screen.
enum OverlayKeys {
  static func take(_ key: Key, _ state: inout AppState) -> [Effect] {
    switch state.overlay {
    case .menu(let menu): return take(key, menu, &state)
    case .themes(let menu): return take(key, menu, &state)
    case .problems(let cursor): return take(key, cursor, &state)
    case .records(let menu): return take(key, menu, &state)
    case .sheet(let sheet): return SheetKeys.take(key, sheet, &state)
    case .grid(let grid): return GridKeys.take(key, grid, &state)
    case .history(let history): return take(key, history, &state)
    case .compare(let compare): return state.take(key, compare)
    case .forget(let prompt): return state.take(key, prompt)
    case .form(let form): return EntryKeys.take(key, form, &state)
    case .conflict(let conflict): return EntryKeys.take(key, conflict, &state)
    case .join(let join): return state.take(key, join)
    case .author(let prompt): return EntryKeys.take(key, prompt, &state)
    case .handOut(let prompt): return state.take(key, prompt)
    case .importing(let page): return state.take(key, page)
    case .code:
      state.overlay = nil
      return key == .control("l") ? [.repaint] : []
    case nil: return []
    }
  }

  private static func take(
    _ key: Key, _ menu: CommandMenuState, _ state: inout AppState
  ) -> [Effect] {
    var menu = menu
    if key == .escape {
      state.overlay = nil
      return []
    }
    if key == .enter {
      guard let command = menu.selected else { return [] }
      state.overlay = nil
      return KeyDispatch.run(command, &state)
    }
    if key == .control("l") { return [.repaint] }
    if let movement = movement(key) {
      menu.move(movement, rows: menu.rows(in: state.size))
    } else if menu.input.take(key) {
      state.refresh(&menu)
    }
    state.overlay = .menu(menu)
    return []
  }

  private static func take(
    _ key: Key, _ history: HistoryState, _ state: inout AppState
  ) -> [Effect] {
    var history = history
    switch key {
    case .escape, .enter, .character("q"), .character("H"): state.goBackBeneath()
    case .control("l"): return [.repaint]
    default:
      guard let movement = listMovement(key) else { return [] }
      history.move(movement, rows: state.screenRows)
      state.overlay = .history(history)
    }
    return []
  }

  private static func take(
    _ key: Key, _ menu: RecordMenuState, _ state: inout AppState
  ) -> [Effect] {
    var menu = menu
    let rows = menu.rows(in: state.size)
    switch key {
    case .escape: state.overlay = nil
    case .control("l"): return [.repaint]
    case .enter:
      guard let item = menu.selected else { return [] }
      state.overlay = nil
      state.follow(item.deed, in: menu.region)
      if case .form = state.overlay, !menu.isForAdding { state.entry.listBeneath = menu }
    default:
      if let effects = state.take(key, onRecordOf: menu) { return effects }
      if let movement = movement(key) {
        menu.move(movement, rows: rows)
      } else if menu.input.take(key) {
        menu.refresh(state.language, rows: rows)
      }
      state.overlay = .records(menu)
    }
    return []
  }

  private static func take(
    _ key: Key, _ menu: ThemeMenuState, _ state: inout AppState
  ) -> [Effect] {
    var menu = menu
    switch key {
    case .escape, .character("q"): state.cancel()
    case .enter, .character("w"):
      state.overlay = nil
      state.themeOrigin = .person
    case .control("l"): return [.repaint]
    default:
      guard let movement = listMovement(key) else { return [] }
      state.themeName = menu.move(movement, state.themes) ?? state.themeName
      state.overlay = .themes(menu)
    }
    return []
  }

  private static func take(
    _ key: Key, _ cursor: ListCursor, _ state: inout AppState
  ) -> [Effect] {
    var cursor = cursor
    switch key {
    case .escape, .enter, .character("q"), .character("!"): state.overlay = nil
    case .control("l"): return [.repaint]
    default:
      if let movement = listMovement(key) {
        cursor.move(movement, count: state.problems.count, rows: problemRows(state.size))
        state.overlay = .problems(cursor)
      }
    }
    return []
  }

  /// The movement of a key where nothing can be typed.
  static func listMovement(_ key: Key) -> Movement? {
    switch key {
    case .character("j"): .down
    case .character("k"): .up
    case .home, .character("g"): .first
    case .end, .character("G"): .last
    default: movement(key)
    }
  }

  /// The movement of a key over rows and columns.
  static func gridMovement(_ key: Key) -> Movement? {
    switch key {
    case .left, .character("h"): .left
    case .right, .character("l"), .tab: .right
    default: listMovement(key)
    }
  }

  /// The problems that fit on a terminal of `size`.
  static func problemRows(_ size: Size) -> Int { max(1, size.height - 10) }

  static func movement(_ key: Key) -> Movement? {
    switch key {
    case .down, .tab: .down
    case .up, .backTab: .up
    case .pageDown: .pageDown
    case .pageUp: .pageUp
    default: nil
    }
  }
}
