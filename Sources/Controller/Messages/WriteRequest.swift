import Model
import Store

/// Something that is to be written to the store.
public enum WriteRequest: Equatable, Sendable {
  /// A record as it was entered; with its name.
  case save([Edit], name: String)
  /// The deletion of a record; with its name.
  case delete([Edit], name: String)
  /// Erases a record for good; with its name.
  case forget(String, name: String)
  /// Takes back the last change.
  case undo
  /// Makes again what was taken back.
  case redo

  /// The edits that it is made of, and what they are called; none of what the store works out.
  var edits: (edits: [Edit], name: String?) {
    switch self {
    case .save(let edits, let name), .delete(let edits, let name): (edits, name)
    case .forget, .undo, .redo: ([], nil)
    }
  }

  /// What is said when it is durable.
  func said(_ change: SavedChange) -> Bilingual {
    switch self {
    case .save(_, let name):
      return Bilingual("Tersimpan: \(name)", "Saved: \(name)")
    case .delete(_, let name):
      return Bilingual("Dihapus: \(name) — u membatalkan", "Deleted: \(name) — u undoes")
    case .forget(_, let name):
      return Bilingual("Dihapus permanen: \(name)", "Erased for good: \(name)")
    case .undo: return WriteRequest.taken(change, "Dibatalkan", "Undone")
    case .redo: return WriteRequest.taken(change, "Diulangi", "Redone")
    }
  }

  private static func taken(_ change: SavedChange, _ indonesian: String, _ english: String)
    -> Bilingual
  {
    let count = change.count
    return Bilingual(
      "\(indonesian): \(count) catatan", "\(english): \(count) \(count == 1 ? "record" : "records")"
    )
  }
}
