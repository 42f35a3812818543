import Model

/// The records of a list in a file, over the bytes of that file.
final class StoredShelf<Kind: Findable>: RecordShelf {
  let columns: RecordColumns
  private let text: [UInt8]
  private let starts: [UInt32]
  private let ends: [UInt32]
  /// Whether each id stands after the one before it, byte for byte.
  let isSorted: Bool
  private let reader: RecordReader<Kind>
  private let textFields = TextFields(Kind.self)
  private let additions: ShelfAdditions<Kind>?

  init(
    text: [UInt8], starts: [UInt32], ends: [UInt32], isSorted: Bool, columns: RecordColumns,
    _ reader: RecordReader<Kind>, additions: ShelfAdditions<Kind>? = nil
  ) {
    self.text = text
    self.starts = starts
    self.ends = ends
    self.isSorted = isSorted
    self.columns = columns
    self.reader = reader
    self.additions = additions
  }

  /// The same records, with what another shelf, from `private/`, says of them.
  func adding(_ shelf: StoredShelf) -> StoredShelf {
    StoredShelf(
      text: text, starts: starts, ends: ends, isSorted: isSorted, columns: columns, reader,
      additions: ShelfAdditions(shelf, to: self))
  }

  var count: Int { starts.count }

  func record(_ place: Int) -> Kind {
    // What is wrong in it was noted when the file was read.
    var reading = FileReading(file: "")
    guard let value = value(place), var record = reader.read(value, &reading) else {
      return Kind(stamp: Stamp(id: ""))
    }
    additions?.lay(over: &record, place)
    return record
  }

  func id(_ place: Int) -> String { String(decoding: idBytes(place), as: UTF8.self) }

  func name(_ place: Int) -> String? { value(place)?["name"]?.string }

  func place(ofID id: String) -> Int? {
    let wanted = Array(id.utf8)
    guard isSorted else { return starts.indices.first { idBytes($0).elementsEqual(wanted) } }
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if idBytes(middle).lexicographicallyPrecedes(wanted) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < count && idBytes(low).elementsEqual(wanted) ? low : nil
  }

  func texts(_ place: Int, hold words: [[UInt8]]) -> Bool {
    let isCandidate = words.allSatisfy { word in
      mayHold(word, place) || additions?.mayHold(word, place) ?? false
    }
    guard isCandidate else { return false }
    if additions?.isEmpty(place) ?? true,
      let isFound = textFields.hold(words, in: text[Int(starts[place])..<Int(ends[place])])
    {
      return isFound
    }
    return RecordTexts.hold(words, in: record(place))
  }

  /// Whether a folded word may stand in the record at a place; false only if it does not.
  func mayHold(_ word: [UInt8], _ place: Int) -> Bool {
    word.withUnsafeBufferPointer { word in
      text.withUnsafeBufferPointer { text in
        RawText.mayHold(word, in: text, Int(starts[place])..<Int(ends[place]))
      }
    }
  }

  /// The id of the record at a place; it stands first in files of canonical form.
  func idBytes(_ place: Int) -> ArraySlice<UInt8> {
    let record = text[Int(starts[place])..<Int(ends[place])]
    if record.starts(with: idOpening) {
      let body = record.dropFirst(idOpening.count)
      let end = body.firstIndex { $0 == .quote || $0 == .backslash } ?? body.endIndex
      if end < body.endIndex, text[end] == .quote { return body[..<end] }
    }
    return ArraySlice((value(place)?["id"]?.string ?? "").utf8)
  }

  private func value(_ place: Int) -> JSONValue? {
    try? JSONDocument(Array(text[Int(starts[place])..<Int(ends[place])])).root
  }
}

private let idOpening = Array("{\"id\":\"".utf8)
