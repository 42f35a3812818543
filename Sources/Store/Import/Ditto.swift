/// Cells that mean what stands above them.
enum Ditto {
  /// Whether a cell is empty or says "idem", "sda" or the like.
  static func isDitto(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var letters: [UInt8] = []
    for byte in text where byte > .space && byte != .point && byte != .slash {
      guard letters.count < 5 else { return false }
      letters.append(byte | 0x20)
    }
    return letters.isEmpty || words.contains(letters)
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
