import Model

extension ImportDraft {
  /// The refused rows as a table that can be mended and imported again: the titles and the header
  /// as they stood, a last column with the reason; nil if there are none.
  public func refusedTable(_ language: Language) -> [UInt8]? {
    guard !refused.isEmpty else { return nil }
    let delimiter = plan.table.delimiter
    var bytes: [UInt8] = []
    for title in plan.layout.titles { Self.append([title], delimiter, to: &bytes) }
    let reason = Bilingual("alasan ditolak", "reason refused").text(language)
    Self.append(plan.layout.names + [reason], delimiter, to: &bytes)
    plan.table.withRows { scanner in
      var cells: [Cell] = []
      for row in refused {
        _ = scanner.row(at: row.place.lowerBound, into: &cells)
        var texts = cells.map { scanner.string($0) }
        while texts.count < plan.layout.names.count { texts.append("") }
        Self.append(texts + [row.reason.text(language)], delimiter, to: &bytes)
      }
    }
    return bytes
  }

  private static func append(_ texts: [String], _ delimiter: UInt8, to bytes: inout [UInt8]) {
    for (place, text) in texts.enumerated() {
      if place > 0 { bytes.append(delimiter) }
      let isPlain = !text.utf8.contains { byte in
        byte == delimiter || byte == .quote || byte == .lineFeed || byte == .carriageReturn
      }
      guard !isPlain else {
        bytes += Array(text.utf8)
        continue
      }
      bytes.append(.quote)
      for byte in text.utf8 {
        if byte == .quote { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(.quote)
    }
    bytes.append(.lineFeed)
  }
}
