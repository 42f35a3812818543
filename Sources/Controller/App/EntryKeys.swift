import Model
import Store

/// Keys while a record is entered: in its form, in a conflict, or where the name is asked for.
enum EntryKeys {
  static func take(_ key: Key, _ form: FormState, _ state: inout AppState) -> [Effect] {
    let before = form
    var form = form
    if key == .control("l") { return [.repaint] }
    let deed = form.take(key)
    switch deed {
    case .none:
      state.overlay = .form(form)
      if form.isWarned { state.notice = unsaved }
      return state.noteDraft(before, form)
    case .close:
      state.entry.clip = form.clip
      let effects = form.isVerification ? [] : state.dropDraft()
      state.goBackBeneath()
      return effects
    case .save where form.isVerification, .saveAndGoOn where form.isVerification:
      let edits = state.verify(&form)
      state.overlay = .form(form)
      let region = Registry.standard.region(form.region)?.title ?? ""
      return edits.map { state.write(.save($0, name: region)) } ?? []
    case .save where form.isReplacing, .saveAndGoOn where form.isReplacing:
      return state.saveReplacement(form)
    case .save where form.isMoving, .saveAndGoOn where form.isMoving:
      return state.saveMove(form)
    case .save where form.isForMarked, .saveAndGoOn where form.isForMarked:
      return state.saveMarked(form)
    case .save, .saveAndGoOn:
      form.goesOn = deed == .saveAndGoOn
      let edit = form.edit()
      state.overlay = .form(form)
      guard let edit else { return [] }
      return state.write(.save([edit], name: DisplayText(form.name).text))
    }
  }

  static func take(_ key: Key, _ conflict: ConflictState, _ state: inout AppState) -> [Effect] {
    var conflict = conflict
    if key == .control("l") { return [.repaint] }
    switch conflict.take(key) {
    case .none: state.overlay = .conflict(conflict)
    case .close: state.overlay = conflict.beneath.map { Overlay($0) }
    case .save:
      return state.write(.save(conflict.edits, name: DisplayText(conflict.name).text))
    }
    return []
  }

  static func take(_ key: Key, _ prompt: AuthorPrompt, _ state: inout AppState) -> [Effect] {
    var prompt = prompt
    switch key {
    case .control("l"): return [.repaint]
    case .escape: state.overlay = prompt.beneath.map { Overlay($0) }
    case .enter, .control("s"):
      guard let author = Author(prompt.input.text) else {
        state.notice = Notice(
          Bilingual("Tulis nama dan dinas", "Write a name and an office"), .alert)
        return []
      }
      state.author = author
      state.overlay = prompt.beneath.map { Overlay($0) }
      return [.keepAuthor(author)] + (prompt.request.map { state.write($0) } ?? [])
        + state.goOnImporting()
    default:
      _ = prompt.input.take(key)
      state.overlay = .author(prompt)
    }
    return []
  }

  static let unsaved = Notice(
    Bilingual(
      "Belum disimpan: Ctrl-S menyimpan, Esc sekali lagi membuang",
      "Not saved: Ctrl-S saves, Esc again discards"), .alert)
}
