import Model
import Store

/// Keys while records are edited side by side.
enum GridKeys {
  static func take(_ key: Key, _ before: GridState, _ state: inout AppState) -> [Effect] {
    if key == .control("l") { return [.repaint] }
    var grid = before
    grid.settle(state.size)
    let deed = grid.take(key)
    grid.settle(state.size)
    state.overlay = .grid(grid)
    state.entry.clip = grid.clip
    switch deed {
    case .none:
      if grid.isWarned { state.notice = EntryKeys.unsaved }
      return note(before, grid, &state)
    case .copy(let text): return [.copy(text)] + note(before, grid, &state)
    case .details: state.openDetails(grid)
    case .close:
      let effects = state.dropDraft()
      state.goBackBeneath()
      return effects
    case .save: return save(grid, &state)
    }
    return []
  }

  static func paste(_ text: String, _ before: GridState, _ state: inout AppState) -> [Effect] {
    var grid = before
    grid.paste(text)
    state.overlay = .grid(grid)
    return note(before, grid, &state)
  }

  /// A draft is kept at each cell left.
  private static func note(
    _ before: GridState, _ after: GridState, _ state: inout AppState
  ) -> [Effect] {
    let isTypedIn =
      before.rows.count != after.rows.count || before.history != after.history
      || before.form != after.form(before.cursor.row)
    if isTypedIn, after.isChanged || before.isChanged { state.entry.clock.touch() }
    let isLeft = before.isTyping || before.cursor.row != after.cursor.row
    guard state.entry.clock.isWanted, !after.isTyping, isLeft || before.history != after.history
    else { return [] }
    return state.keepDraft()
  }

  private static func save(_ grid: GridState, _ state: inout AppState) -> [Effect] {
    var grid = grid
    let edits = grid.edits()
    state.overlay = .grid(grid)
    guard let edits else {
      state.notice = grid.field(grid.cursor)?.fault.map { Notice($0, .alert) }
      return []
    }
    guard !edits.isEmpty else {
      state.notice = Notice(Bilingual("Tidak ada yang berubah", "Nothing changed"))
      return []
    }
    let kind = grid.kind.title.text(state.language)
    let name = edits.count == 1 ? grid.nameOfChanged : "\(edits.count) \(kind)"
    return state.write(.save(edits, name: name))
  }
}
