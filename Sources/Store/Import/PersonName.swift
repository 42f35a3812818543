import Model

/// Whether a name is a person's where a community or a business is expected.
enum PersonName {
  private static let before: Set<String> = [
    "bapak", "bpk", "ibu", "pak", "bu", "sdr", "sdri", "saudara", "saudari", "drs", "dra", "ir",
    "h", "hj", "kh", "prof", "dr",
  ]

  private static let after: Set<String> = [
    "sh", "se", "st", "mm", "msi", "ssn", "msn", "spd", "mpd", "ssos", "skom", "mt", "sip", "amd",
    "ssi", "mhum", "shum", "spar",
  ]

  /// The titles as the bytes of one word.
  private static let shortWords = Set(
    before.map { word in
      word.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    })

  /// A cheap look at the first word and the commas, before a name is read.
  static func isWorthReading(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var word: UInt64 = 0
    var length = 0
    var isFirst = true
    for byte in text {
      if byte == .comma { return true }
      guard isFirst else { continue }
      let lower = byte | 0x20
      if lower &- 0x61 < 26, length < 8 {
        word = word << 8 | UInt64(lower)
        length &+= 1
      } else if length > 0 {
        isFirst = false
        if length < 8, shortWords.contains(word) { return true }
      }
    }
    return false
  }

  /// Whether a title stands before or after the name.
  static func isPerson(_ name: String) -> Bool {
    let words = name.split(separator: " ").map(String.init)
    guard let first = words.first, words.count > 1 else { return false }
    let lead = Folding.foldKey(first)
    // "Bu Tini" is a person, "Ibu Kota Kreatif" hardly: a title needs few words after it.
    if before.contains(lead), words.count <= 4 { return true }
    guard name.contains(",") else { return false }
    let tail = name.split(separator: ",").dropFirst().map { Folding.foldKey(String($0)) }
    return !tail.isEmpty && tail.allSatisfy(after.contains)
  }
}
