import Model
import Store

extension AppState {
  /// Writes, or asks first who does.
  mutating func write(_ request: WriteRequest) -> [Effect] {
    guard let author else {
      overlay = .author(AuthorPrompt("", then: request, over: entryPage))
      return []
    }
    entry.isWriting = true
    return [.write(request, by: author, draft: entry.keptDraft)]
  }

  /// What came of writing: the form stays open until its record is durable.
  mutating func take(_ request: WriteRequest, _ result: WriteResult) -> [Effect] {
    entry.isWriting = false
    switch result {
    case .fault(let fault):
      notice = Notice(fault.message, .alert)
      return []
    case .outcome(.conflict(let conflicts)):
      overlay = .conflict(ConflictState(conflicts, of: request, over: entryPage))
      return []
    case .outcome(.unchanged):
      let effects = closeEntry()
      notice = Notice(Bilingual("Tidak ada yang berubah", "Nothing changed"))
      return effects
    case .outcome(.saved(let change)):
      leaveMarks()
      if let id = recordToStandOn(request) { communities.stand(on: id) }
      let effects = stayOpen() ?? goOn() ?? closeEntry()
      notice = Notice(request.said(change))
      if case .forget = request { return effects + [.load, .findDrafts] }
      return effects + [.load]
    }
  }

  /// The record on which the cursor stands after something was saved.
  private func recordToStandOn(_ request: WriteRequest) -> String? {
    switch writtenPage {
    case .join(let join): return join.stamps[0].id
    case .form(let form) where form.isMoving: return form.movedID
    default: break
    }
    guard case .save(let edits, _) = request, edits.count == 1, let edit = edits.first,
      edit.kind != .potential
    else { return nil }
    return edit.id
  }

  /// Takes the marks away of what was changed together, and of what stands elsewhere now.
  private mutating func leaveMarks() {
    switch writtenPage {
    case .join: entry.marks = []
    case .form(let form) where form.isMoving: entry.marks.removeAll { $0.id == form.movedID }
    case .form(let form) where form.isForMarked: entry.marks = []
    default: break
    }
  }

  /// What was saved, also where a conflict lay over it.
  private var writtenPage: EntryPage? {
    if case .conflict(let conflict) = overlay { return conflict.beneath }
    return entryPage
  }

  /// The form or sheet that is open; nil of anything else.
  private var entryPage: EntryPage? {
    switch overlay {
    case .form(let form): .form(form)
    case .sheet(let sheet): .sheet(sheet)
    case .grid(let grid): .grid(grid)
    case .importing(let state): .importing(state)
    case .join(let join): .join(join)
    default: nil
    }
  }

  /// Keeps records side by side open: whoever enters many goes on where they are.
  ///
  /// After a conflict they are not as they were typed, and are laid out anew by who wants them.
  private mutating func stayOpen() -> [Effect]? {
    guard case .grid(var grid) = overlay else { return nil }
    let effects = dropDraft()
    grid.noteSaved()
    overlay = .grid(grid)
    beginDraft()
    return effects
  }

  /// Goes on with a form of another record, where that was asked for.
  private mutating func goOn() -> [Effect]? {
    guard case .form(let form) = overlay, form.goesOn else { return nil }
    let effects = dropDraft()
    overlay = .form(form.next(formSources(form.region)))
    beginDraft()
    return effects
  }

  private mutating func closeEntry() -> [Effect] {
    switch overlay {
    case .form(let form): entry.clip = form.clip
    case .sheet, .grid, .conflict, .join, .author: break
    default: return []
    }
    overlay = nil
    entry.sheetBeneath = nil
    entry.listBeneath = nil
    return dropDraft()
  }
}
