import Model
import Store

extension AppState {
  /// Opens the form of words that are replaced in all marked records, which are of one kind.
  mutating func openReplacing() {
    guard let (kind, marked) = markedOfOneKind() else { return }
    var form = FormState(replacingIn: marked, of: kind, FieldReading(notation, language))
    form.clip = entry.clip
    beginDraft()
    (entry.sheetBeneath, entry.listBeneath) = (nil, nil)
    overlay = .form(form)
  }

  /// Replaces the words in all marked records in which they are found, as one change.
  mutating func saveReplacement(_ form: FormState) -> [Effect] {
    overlay = .form(form)
    guard form.hasWords else {
      notice = Notice(
        Bilingual("Tulis dahulu yang dicari", "Write first what is looked for"), .alert)
      return []
    }
    guard form.fields.allSatisfy({ $0.fault == nil }), let edits = form.editsOfReplacement else {
      notice = Notice(
        Bilingual(
          "Belum disimpan: ada yang keliru, bertanda !", "Not saved: something is wrong, see the !"),
        .alert)
      return []
    }
    guard !edits.isEmpty else {
      notice = Notice(Bilingual("Tidak ada yang berubah", "Nothing changes"))
      return []
    }
    let kind = form.kind.title
    let name = language == .indonesian ? kind.indonesian : kind.english
    return write(.save(edits, name: "\(edits.count) \(name)"))
  }
}
