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

  /// A cheap look at the first and last letters, before a name is read.
  static func isWorthReading(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = text.first, let last = text.last else { return false }
    if last == .point || text.contains(.comma) { return true }
    switch first | 0x20 {
    case UInt8(ascii: "b"), UInt8(ascii: "i"), UInt8(ascii: "p"), UInt8(ascii: "s"),
      UInt8(ascii: "d"), UInt8(ascii: "h"), UInt8(ascii: "k"):
      let word = text.prefix { $0 != .space && $0 != .point }
      return word.count <= 7
    default: return false
    }
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
