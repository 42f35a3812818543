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
    let (set, replace) = (keyName(of: "record.setAll"), keyName(of: "record.replace"))
    var said = Bilingual(
      "\(count) ditandai — \(set) isi satu isian, \(replace) ganti teks",
      "\(count) marked — \(set) sets a field, \(replace) replaces text")
    if count == 2 {
      let join = keyName(of: "record.join")
      said = Bilingual(
        said.indonesian + ", \(join) satukan", said.english + ", \(join) merges them")
    }
    notice = Notice(said)
  }

  /// The marked records, if they are of one kind; if not, that is said.
  mutating func markedOfOneKind() -> (kind: RecordKind, marked: [RecordAtHand])? {
    let kinds = Set(entry.marks.map(\.kind))
    guard kinds.count == 1, let kind = kinds.first else {
      notice = Notice(
        Bilingual(
          "Tandai catatan dari satu jenis saja", "Mark records of one kind alone"), .alert)
      return nil
    }
    let marked = entry.marks.compactMap { mark in
      record(mark.kind, id: mark.id, in: mark.region).map {
        RecordAtHand(record: $0, region: mark.region)
      }
    }
    guard marked.isEmpty else { return (kind, marked) }
    entry.marks = []
    notice = Notice(
      Bilingual("Yang ditandai sudah tidak ada", "What was marked is gone"), .alert)
    return nil
  }

  /// Opens the form whose fields are set in all marked records, which are of one kind.
  mutating func openMarked() {
    guard let (kind, marked) = markedOfOneKind(), let first = marked.first else { return }
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
