/// One line of the journal: a commit, or that one is done.
///
/// A line is the hash of its JSON, the number of its bytes and the JSON, so that one that was torn
/// by a crash is recognised.
enum JournalLine: Equatable, Sendable {
  /// A change that is to be made whatever happens.
  case commit(Commit)
  /// The change of that number is in all its files.
  case done(Int)

  /// The number of the change.
  var number: Int {
    switch self {
    case .commit(let commit): commit.number
    case .done(let number): number
    }
  }

  /// The line with its line feed.
  var bytes: [UInt8] {
    let json = self.json
    return Array("\(ContentHash(json).hexadecimal) \(json.count) ".utf8) + json + [.lineFeed]
  }

  /// What a line says, given without its line feed; nil if it is torn or none.
  init?(_ line: ArraySlice<UInt8>) {
    guard let json = Self.json(in: line), let root = try? JSONDocument(Array(json)).root else {
      return nil
    }
    if let number = root["done"]?.integer {
      self = .done(number)
    } else if let commit = Commit(root) {
      self = .commit(commit)
    } else {
      return nil
    }
  }

  /// Whether a line is as it was written, even if this version does not know what it says.
  static func isWhole(_ line: ArraySlice<UInt8>) -> Bool { json(in: line) != nil }

  private static func json(in line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let parts = line.split(separator: .space, maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3,
      let hash = ContentHash(hexadecimal: String(decoding: parts[0], as: UTF8.self)),
      String(decoding: parts[1], as: UTF8.self) == String(parts[2].count),
      ContentHash(parts[2]) == hash
    else { return nil }
    return parts[2]
  }

  private var json: [UInt8] {
    switch self {
    case .commit(let commit): return commit.json
    case .done(let number):
      var writer = JSONWriter()
      writer.beginObject()
      writer.key("done")
      writer.integer(number)
      writer.endObject()
      return writer.bytes
    }
  }
}
