import Model

/// Writes rows that were refused as text.
struct RefusedTable {
  /// The heading of the reasons.
  static let heading = Bilingual("alasan ditolak", "reason refused")
  /// Why a row stands beside a refused one.
  static let companion = Bilingual(
    "ikut: angkanya dijumlah dengan baris yang ditolak",
    "comes along: its number is added up with that of a refused row")

  /// The table as it is written.
  private(set) var bytes: [UInt8] = []
  private let delimiter: UInt8

  init(_ delimiter: UInt8) {
    self.delimiter = delimiter
  }

  /// Whether a column holds the reasons of an earlier import.
  static func isReason(_ name: String) -> Bool {
    [heading.indonesian, heading.english].contains(Folding.foldName(name))
  }

  /// Adds a row.
  ///
  /// What a spreadsheet would take for a formula gets an apostrophe, which an import takes away; a
  /// cell that has one already means the same with it.
  mutating func add(_ texts: [String]) {
    for (place, text) in texts.enumerated() {
      if place > 0 { bytes.append(delimiter) }
      append(text.hasPrefix("'") ? text : HarmlessText.guarded(text))
    }
    bytes.append(.lineFeed)
  }

  private mutating func append(_ text: String) {
    let isPlain = !text.utf8.contains { byte in
      byte == delimiter || byte == .quote || byte == .lineFeed || byte == .carriageReturn
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
}
