import Model

/// The fields of a record in which a search for any text looks, found without making the record.
struct TextFields: Sendable {
  private let single: [ShortText]
  private let several: [ShortText]
  /// Whether every key is short enough to be told.
  private let isWhole: Bool

  /// The text fields of a kind of record.
  init<Kind: Record>(_ kind: Kind.Type) {
    let keys = Kind.fields.filter { $0.form == .text || $0.form == .note }.map(\.key)
    let listKeys = Kind.fields.filter { $0.form == .texts }.map(\.key)
    single = keys.compactMap { ShortText($0) }
    several = listKeys.compactMap { ShortText($0) }
    isWhole = single.count == keys.count && several.count == listKeys.count
  }

  /// Whether each folded word stands in a text of a record; nil where only the record can tell:
  /// with escapes, letters beyond ASCII, or values that its fields do not take.
  func hold(_ words: [[UInt8]], in record: ArraySlice<UInt8>) -> Bool? {
    guard isWhole, record.allSatisfy({ $0 < 0x80 && $0 != .backslash }) else { return nil }
    let low = record.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    guard let document = try? JSONDocument(Array(record)) else { return nil }
    var isFound = Array(repeating: false, count: words.count)
    for (key, value) in document.root.entries {
      if isOne(of: single, key, document) {
        guard value.kind == .string else { return nil }
        note(words, in: value, low, &isFound)
      } else if isOne(of: several, key, document) {
        guard value.kind == .array else { return nil }
        for element in value.elements {
          guard element.kind == .string else { return nil }
          note(words, in: element, low, &isFound)
        }
      }
    }
    return isFound.allSatisfy { $0 }
  }

  private func isOne(of keys: [ShortText], _ key: JSONValue, _ document: JSONDocument) -> Bool {
    let range = key.range
    return document.bytes.withUnsafeBufferPointer { text in
      keys.contains { $0.isAt(range.lowerBound + 1, length: range.count - 2, in: text) }
    }
  }

  private func note(
    _ words: [[UInt8]], in value: JSONValue, _ low: [UInt8], _ isFound: inout [Bool]
  ) {
    let range = value.range
    low.withUnsafeBufferPointer { low in
      let text = UnsafeBufferPointer(rebasing: low[range.lowerBound + 1..<range.upperBound - 1])
      for place in words.indices where !isFound[place] {
        isFound[place] = words[place].withUnsafeBufferPointer {
          ByteSearch.first($0, in: text, from: 0) != nil
        }
      }
    }
  }
}
