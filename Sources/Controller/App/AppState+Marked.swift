import Model
import Store

extension AppState {
  /// Marks the record under the cursor, or takes its mark away, and goes to the next.
  mutating func toggleMark() {
    guard let hand = recordAtHand, hand.kind != .city else { return }
    let mark = RecordMark(kind: hand.kind, id: hand.record.stamp.id, region: hand.region)
    if let place = entry.marks.firstIndex(of: mark) {
      entry.marks.remove(at: place)
    } else {
      entry.marks.append(mark)
    }
    let count = entry.marks.count
    take(ScreenAction.move(.down))
    let key = keyName(of: "record.setAll")
    notice = Notice(
      Bilingual(
        "\(count) ditandai — \(key) mengisi satu isian di semuanya",
        "\(count) marked — \(key) sets a field in all of them"))
  }

  /// Opens the form whose fields are set in all marked records, which are of one kind.
  mutating func openMarked() {
    let kinds = Set(entry.marks.map(\.kind))
    guard kinds.count == 1, let kind = kinds.first else {
      notice = Notice(
        Bilingual(
          "Tandai catatan dari satu jenis saja", "Mark records of one kind alone"), .alert)
      return
    }
    let marked = entry.marks.compactMap { mark in
      record(mark.kind, id: mark.id, in: mark.region).map {
        RecordAtHand(record: $0, region: mark.region)
      }
    }
    guard let first = marked.first else {
      entry.marks = []
      return
    }
    func keys<Kind: Record>(_ type: Kind.Type) -> Set<String> {
      // What names one record, speaks of one person or leads to one region's records is not for all.
      Set(
        Kind.fields.filter { field in
          !["name", "title"].contains(field.key) && !field.isPersonal
            && !field.key.hasPrefix("consent") && field.form.linkedKind == nil
        }.map(\.key))
    }
    add(kind, in: first.region, fields: keys(kind.type), resumes: .none)
    guard case .form(var form) = overlay else { return }
    form.marked = marked
    overlay = .form(form)
  }

  /// Shows what would become of the marked records, or saves it once that was seen.
  mutating func saveMarked(_ form: FormState) -> [Effect] {
    var form = form
    guard let preview = form.preview else {
      let isFit = form.lookAhead()
      if isFit, form.preview?.changed == 0 {
        form.preview = nil
        notice = Notice(Bilingual("Tidak ada yang berubah", "Nothing changes"))
      }
      overlay = .form(form)
      return []
    }
    overlay = .form(form)
    let kind = form.kind.title
    let name = language == .indonesian ? kind.indonesian : kind.english
    return write(.save(form.editsOfMarked, name: "\(preview.changed) \(name)"))
  }
}
