/// Writes the rows of a table that was no text: texts in quotes, numbers plain.
struct TypedRows {
  /// What parts the cells.
  static let delimiter = UInt8.comma

  /// The rows.
  private(set) var bytes: [UInt8] = []
  private var isFirst = true

  /// Adds a cell; a number stands without quotes.
  mutating func add(_ text: String, isText: Bool) {
    if !isFirst { bytes.append(Self.delimiter) }
    isFirst = false
    let isPlain =
      !isText
      && !text.utf8.contains { byte in
        byte == Self.delimiter || byte == .quote || byte == .lineFeed || byte == .carriageReturn
      }
    guard !isPlain else {
      bytes += Array(text.utf8)
      return
    }
    bytes.append(.quote)
    for byte in text.utf8 {
      if byte == .quote { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(.quote)
  }

  /// Ends the row.
  mutating func endRow() {
    bytes.append(.lineFeed)
    isFirst = true
  }
}
