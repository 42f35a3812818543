import Model
import Store

/// What became of a record: who changed what, when.
public struct HistoryState: Equatable, Sendable {
  /// The record's name.
  public let name: String
  /// The kind of record.
  public let kind: RecordKind
  /// The versions, the newest first; nil until they are read.
  public internal(set) var versions: [RecordVersion]?
  /// The cursor among the lines.
  public internal(set) var cursor = ListCursor()
  let id: String

  init(of kind: RecordKind, id: String, name: String) {
    self.kind = kind
    self.id = id
    self.name = name
  }

  mutating func move(_ movement: Movement, rows: Int) {
    cursor.move(movement, count: versions?.count ?? 0, rows: rows)
  }
}
