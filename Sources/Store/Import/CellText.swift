import Model

/// The text of a cell as a record keeps it: on one line, without space around it.
struct CellText {
  private let plain: UnsafeBufferPointer<UInt8>?
  private let other: [UInt8]

  /// The text of a cell; nil if it stands for nothing.
  init?(_ cell: Cell, _ scanner: RowScanner) {
    var (start, end) = (cell.start, cell.end)
    while start < end, scanner.text[start] <= .space { start &+= 1 }
    while end > start, scanner.text[end - 1] <= .space { end &-= 1 }
    guard start < end else { return nil }
    let slice = UnsafeBufferPointer(rebasing: scanner.text[start..<end])
    if let base = slice.baseAddress, !cell.isEscaped, slice.count > 3, slice[0] != 0x27,
      JSONScan.firstStop(in: base, from: 0, to: slice.count) == slice.count
    {
      plain = slice
      other = []
      return
    }
    let text = Self.unguarded(LayoutSearch.line(scanner.string(cell)))
    guard !FieldMeaning.isNothing(text) else { return nil }
    plain = nil
    var writer = JSONWriter()
    writer.string(text)
    other = Array(writer.bytes.dropFirst().dropLast())
  }

  /// A text without the apostrophe that keeps a spreadsheet from taking it for a formula.
  static func unguarded(_ text: String) -> String {
    let rest = text.drop { $0 == "'" }
    guard rest.count < text.count, let first = rest.first,
      ["=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}"].contains(first)
    else { return text }
    return String(text.dropFirst())
  }

  /// Appends the text as it stands between the quotes of JSON.
  func append(to line: inout [UInt8]) {
    if let plain { line.append(contentsOf: plain) } else { line += other }
  }

  /// Adds the text to a key by which records are compared, as `RecordKey` folds it.
  func appendKey(to key: inout [UInt8]) {
    let bytes = plain ?? UnsafeBufferPointer(start: nil, count: 0)
    // Points and commas may part digits; what is in no plain text is rare.
    guard plain != nil, bytes.allSatisfy({ $0 < 0x80 && $0 != .point && $0 != .comma }) else {
      key += RecordKey.folded(string)
      return
    }
    let start = key.count
    for byte in bytes {
      let lower = byte | 0x20
      if byte.isDigit || RecordKey.isTelling(byte) {
        key.append(byte)
      } else if lower &- 0x61 < 26 {
        key.append(lower)
      }
    }
    if key.count == start { key += Array(bytes) }
  }

  private var string: String {
    if let plain { return String(decoding: plain, as: UTF8.self) }
    let quoted = [.quote] + other + [.quote]
    return (try? JSONDocument(quoted).root)?.string ?? String(decoding: other, as: UTF8.self)
  }
}
