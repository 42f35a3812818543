import Model

/// Writes rows of a table as RFC 4180 has them, with the delimiter of a notation.
struct TableWriter {
  /// What was written and not taken yet.
  var bytes: [UInt8] = []
  private let delimiter: UInt8
  private let isForScreen: Bool

  /// A writer; for a screen what is not printable becomes marks.
  init(_ notation: Notation, isForScreen: Bool) {
    delimiter = UInt8(truncatingIfNeeded: notation.delimiter.value)
    self.isForScreen = isForScreen
  }

  /// Writes one row.
  mutating func row(_ cells: some Sequence<TableCell>) {
    var isFirst = true
    for cell in cells {
      if !isFirst { bytes.append(delimiter) }
      isFirst = false
      switch cell {
      case .number(let text): append(text)
      case .text(let text):
        let harmless = HarmlessText.guarded(text)
        append(isForScreen ? DisplayText(harmless).text : harmless)
      }
    }
    bytes += isForScreen ? [0x0A] : [0x0D, 0x0A]
  }

  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      let needsQuotes =
        utf8.contains { byte in
          byte == delimiter || byte == 0x22 || byte == 0x0A || byte == 0x0D || byte == 0x09
        } || utf8.first == 0x20 || utf8.last == 0x20
      guard needsQuotes else {
        bytes.append(contentsOf: utf8)
        return
      }
      bytes.append(0x22)
      for byte in utf8 {
        if byte == 0x22 { bytes.append(0x22) }
        bytes.append(byte)
      }
      bytes.append(0x22)
    }
  }
}
