import Model

/// What a pack says of itself: which one it is, and which packs were merged into what it holds.
///
/// From that whoever merges it knows what both sides had in common, so that only the same field
/// changed on both sides since then is a conflict.
public struct PackManifest: Equatable, Sendable {
  /// The name of its file in the tar; it is not one of the store's.
  static let name = "pack.json"

  /// The pack.
  public let id: String
  /// When it was made, UTC.
  public let at: String
  /// The packs that were made or merged where it was made, the oldest first.
  public let known: [String]

  /// A pack that is made now.
  init(known: [String]) {
    id = RecordID.new(prefix: "k")
    at = UTCTime.now
    self.known = known
  }

  /// Reads a manifest; nil if it is none.
  init?(_ bytes: [UInt8]) {
    guard let root = try? JSONDocument(bytes).root, let id = root["pack"]?.string,
      StoreFile.isPlain(id)
    else { return nil }
    self.id = id
    at = root["at"]?.string ?? ""
    known = root["known"]?.elements.compactMap(\.string).filter(StoreFile.isPlain) ?? []
  }

  /// The manifest as its file has it.
  var bytes: [UInt8] {
    var file = CanonicalFile()
    file.field("pack") { $0.string(id) }
    file.field("at") { $0.string(at) }
    file.field("known") { writer in
      writer.beginArray()
      for id in known { writer.string(id) }
      writer.endArray()
    }
    return file.finish()
  }
}
