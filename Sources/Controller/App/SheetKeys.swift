import Model
import Store

/// Keys while the sheet of a region's figures is open.
enum SheetKeys {
  static func take(_ key: Key, _ before: SheetState, _ state: inout AppState) -> [Effect] {
    if key == .control("l") { return [.repaint] }
    var sheet = before
    let deed = sheet.take(key)
    state.overlay = .sheet(sheet)
    state.entry.sheetHead = sheet.head
    state.entry.clip = sheet.clip
    switch deed {
    case .none:
      if sheet.isWarned { state.notice = EntryKeys.unsaved }
      return note(before, sheet, &state)
    case .copy(let text): return [.copy(text)]
    case .verify: state.askVerification(sheet)
    case .details: state.openDetails(sheet)
    case .close:
      state.overlay = nil
      return state.dropDraft()
    case .save: return save(sheet, &state)
    }
    return []
  }

  static func paste(_ text: String, _ before: SheetState, _ state: inout AppState) -> [Effect] {
    var sheet = before
    sheet.paste(text)
    state.overlay = .sheet(sheet)
    return note(before, sheet, &state)
  }

  /// A draft is kept at each cell left.
  private static func note(
    _ before: SheetState, _ after: SheetState, _ state: inout AppState
  ) -> [Effect] {
    let isHeadLeft = before.headPart != after.headPart
    let isChanged =
      before.typed != after.typed || before.editor?.text != after.editor?.text
      || before.head != after.head && !after.typed.isEmpty
    if isChanged { state.entry.clock.touch() }
    guard state.entry.clock.isWanted, after.editor == nil,
      before.typed != after.typed || isHeadLeft
    else { return [] }
    return state.keepDraft()
  }

  private static func save(_ sheet: SheetState, _ state: inout AppState) -> [Effect] {
    var sheet = sheet
    let edits = sheet.edits()
    state.overlay = .sheet(sheet)
    guard let edits else {
      state.notice = sheet.head.fault.map { Notice($0, .alert) }
      return []
    }
    guard !edits.isEmpty else {
      state.notice = Notice(Bilingual("Tidak ada yang berubah", "Nothing changed"))
      return []
    }
    let region = Registry.standard.region(sheet.region)?.title ?? ""
    return state.write(.save(edits, name: "\(region) \(sheet.year.map(String.init) ?? "")"))
  }
}
