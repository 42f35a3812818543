import Model
import Store

/// What changes did, in words.
enum LogText {
  /// A change of the log and what it did to which records.
  static func lines(_ change: LoggedChange) -> [Bilingual] {
    let (purpose, by) = (title(change), DisplayText(change.by).text)
    let at = DisplayText(change.at).text
    let head = Bilingual(
      "\(change.number) · \(at) · \(by) · \(purpose.indonesian)",
      "\(change.number) · \(at) · \(by) · \(purpose.english)")
    return [head] + lines(change.touches, count: change.count)
  }

  /// What was done to records, one a line.
  static func lines(_ touches: [RecordTouch], count: Int) -> [Bilingual] {
    let rest = count - touches.count
    return touches.map(line)
      + (rest > 0 ? [Bilingual("  dan \(rest) catatan lain", "  and \(rest) more records")] : [])
  }

  private static func line(_ touch: RecordTouch) -> Bilingual {
    let deed: Bilingual =
      switch touch.deed {
      case .added: Bilingual("baru", "added")
      case .changed: Bilingual("diubah", "changed")
      case .deleted: Bilingual("dihapus", "deleted")
      }
    let place = DisplayText("\(touch.list) \(touch.id) (\(touch.owner.text))").text
    return Bilingual("  \(deed.indonesian): \(place)", "  \(deed.english): \(place)")
  }

  private static func title(_ change: LoggedChange) -> Bilingual {
    let of = change.of.map(String.init) ?? "?"
    return switch change.purpose {
    case .edit: Bilingual("ubah", "edit")
    case .undo: Bilingual("batalkan \(of)", "undo \(of)")
    case .redo: Bilingual("ulangi \(of)", "redo \(of)")
    case .merge: Bilingual("gabungkan dengan suntingan luar", "merge with an editor's change")
    case .restore: Bilingual("pulihkan berkas", "restore a file")
    case .forget: Bilingual("hapus permanen", "erase for good")
    }
  }
}
