/// The end of the journal: how far the store has come.
struct JournalTail: Equatable, Sendable {
  /// The last line that is whole; nil in an empty journal.
  var last: JournalLine?
  /// How many bytes the journal has up to the end of that line.
  var end = 0
  /// How many bytes it has in all; more than `end` if its last line was torn.
  var size = 0

  /// Whether the last line is whole but says what only a newer program knows.
  var isForeign = false

  /// The number of the next change.
  var next: Int { (last?.number ?? 0) + 1 }

  /// The change that is not in all its files yet.
  var unfinished: Commit? {
    guard case .commit(let commit) = last else { return nil }
    return commit
  }

  /// An empty journal.
  init() {}

  /// Reads the end of a journal.
  init(_ journal: borrowing Descriptor) throws(FileError) {
    size = Int(try journal.status().st_size)
    var span = 4096
    while true {
      let start = max(0, size - span)
      let bytes = try journal.bytes(at: start, expecting: size - start).prefix(size - start)
      if let (line, end) = Self.lastLine(in: bytes, isWhole: start == 0) {
        last = line
        isForeign = line == nil
        self.end = start + end
        return
      }
      guard start > 0 else { return }
      span *= 8
    }
  }

  /// The last whole line in the end of a journal, and where it ends.
  private static func lastLine(
    in bytes: ArraySlice<UInt8>, isWhole: Bool
  ) -> (line: JournalLine?, end: Int)? {
    var rest = bytes
    while let feed = rest.lastIndex(of: .lineFeed) {
      let before = rest[..<feed].lastIndex(of: .lineFeed)
      guard before != nil || isWhole else { return nil }
      let start = before.map { $0 + 1 } ?? rest.startIndex
      if JournalLine.isWhole(rest[start..<feed]) {
        return (JournalLine(rest[start..<feed]), feed + 1)
      }
      rest = rest[..<start]
    }
    return nil
  }
}
