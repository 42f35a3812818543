/// Cells that mean what stands above them.
enum Ditto {
  /// Whether a cell is empty or says "idem", "sda" or the like.
  static func isDitto(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var letters: [UInt8] = []
    for byte in text where byte > .space && byte != .point && byte != .slash {
      guard letters.count < 6 else { return false }
      letters.append(byte | 0x20)
    }
    // A table of refused rows has an apostrophe before what looks like a formula.
    let isGuarded = letters.first == 0x27 | 0x20 && words.contains(Array(letters.dropFirst()))
    return letters.isEmpty || words.contains(letters) || isGuarded
  }

  /// Whether a text says so and is not merely empty.
  static func isMarked(_ text: String) -> Bool {
    !text.isEmpty && Array(text.utf8).withUnsafeBufferPointer { isDitto($0[...]) }
  }

  private static let words: Set<[UInt8]> = Set(
    ["idem", "sda", "ditto", "\"", "\"\"", "''", "-\"-"].map { word in
      Array(word.utf8).map { $0 | 0x20 }
    })
}
