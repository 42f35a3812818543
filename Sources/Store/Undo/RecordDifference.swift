/// Which records two versions of a file say differently.
struct RecordDifference: Sendable {
  /// A record in a list.
  struct Place: Hashable, Comparable, Sendable {
    /// The key of the list, or of the file's own record.
    let list: String
    /// The record.
    let id: String

    /// By list, then by id.
    static func < (left: Place, right: Place) -> Bool {
      (left.list, left.id) < (right.list, right.id)
    }
  }

  /// The lines of a record in both versions.
  struct Pair: Sendable {
    /// Its line before; nil if it was not there.
    let old: ArraySlice<UInt8>?
    /// Its line after; nil if it is gone.
    let new: ArraySlice<UInt8>?
  }

  /// The records.
  private(set) var records: [Place: Pair] = [:]

  /// No difference.
  init() {}

  /// The difference of two versions; one that is missing or no JSON has no records.
  init(_ old: [UInt8]?, _ new: [UInt8]?, form: FileForm) {
    let files = [old, new].map { bytes in
      bytes.flatMap { try? RecordFile($0, form: form) } ?? RecordFile(form: form)
    }
    if let own = form.ownKey { note(own, "", files[0][member: own], files[1][member: own]) }
    for key in Set(files.flatMap(\.lists).map(\.key)) {
      let lists = files.map { file in
        file.lists.first { $0.key == key } ?? RecordList(key: key)
      }
      let new = Dictionary(
        lists[1].lines.map { ($0.id, $0.bytes) }, uniquingKeysWith: { first, _ in first })
      for line in lists[0].lines { note(key, line.id, line.bytes, new[line.id]) }
      let old = Set(lists[0].lines.map(\.id))
      for line in lists[1].lines where !old.contains(line.id) {
        note(key, line.id, nil, line.bytes)
      }
    }
  }

  private mutating func note(
    _ list: String, _ id: String?, _ old: ArraySlice<UInt8>?, _ new: ArraySlice<UInt8>?
  ) {
    guard old != new, let id else { return }
    let own = id.isEmpty ? (new ?? old).flatMap { RecordForm(line: $0)?.id } : id
    guard let own else { return }
    records[Place(list: list, id: own)] = Pair(old: old, new: new)
  }
}
