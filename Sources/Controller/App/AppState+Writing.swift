import Model
import Store

extension AppState {
  /// Writes, or asks first who does.
  mutating func write(_ request: WriteRequest, form: FormState? = nil) -> [Effect] {
    guard let author else {
      overlay = .author(AuthorPrompt("", then: request, form: form))
      return []
    }
    return [.write(request, by: author)]
  }

  /// What came of writing: the form stays open until its record is durable.
  mutating func take(_ request: WriteRequest, _ result: WriteResult) -> [Effect] {
    switch result {
    case .fault(let fault):
      notice = Notice(fault.message, .alert)
      return []
    case .outcome(.conflict(let conflicts)):
      var open: FormState?
      if case .form(let form) = overlay { open = form }
      overlay = .conflict(ConflictState(conflicts, form: open))
      return []
    case .outcome(.unchanged):
      closeEntry()
      notice = Notice(Bilingual("Tidak ada yang berubah", "Nothing changed"))
      return []
    case .outcome(.saved(let change)):
      if case .save(let edits, _) = request, let id = edits.first?.id { communities.stand(on: id) }
      if !goOn() { closeEntry() }
      notice = Notice(request.said(change))
      return [.load]
    }
  }

  /// Goes on with a form of another record, where that was asked for.
  private mutating func goOn() -> Bool {
    guard case .form(let form) = overlay, form.goesOn else { return false }
    overlay = .form(form.next(formSources(form.region)))
    return true
  }

  private mutating func closeEntry() {
    switch overlay {
    case .form(let form):
      entry.clip = form.clip
      overlay = nil
    case .conflict, .author: overlay = nil
    default: break
    }
  }
}
