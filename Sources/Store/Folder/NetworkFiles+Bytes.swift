import Model

/// The forms of the store's files, written: one canonical form, a record a line.
extension NetworkFiles {
  /// The bytes of `network.json`.
  static func bytes(of identity: NetworkIdentity) -> [UInt8] {
    var file = start(format: identity.format)
    let known: [(key: String, write: (inout JSONWriter) -> Void)] =
      [
        ("name", { $0.string(identity.name) }),
        ("language", { $0.string(identity.language.rawValue) }),
        ("taxonomy", { $0.string(identity.taxonomy) }),
        ("code_system", { $0.string(identity.codeSystem) }),
        ("sample", { $0.bool(identity.isSample) }),
      ] + threshold(identity)
    for field in known where !identity.unknown.contains(where: { $0.key == field.key }) {
      file.field(field.key, field.write)
    }
    for member in identity.unknown { file.field(member.key) { $0.raw(member.bytes) } }
    return file.finish()
  }

  /// The network's own threshold; the usual one is in no file.
  private static func threshold(
    _ identity: NetworkIdentity
  ) -> [(key: String, write: (inout JSONWriter) -> Void)] {
    guard identity.threshold != Availability.threshold else { return [] }
    return [("threshold", { $0.number(identity.threshold) })]
  }

  /// The bytes of `reference.json`.
  static func bytes(of reference: Reference) -> [UInt8] {
    var file = start()
    write(FileSections.reference, of: reference, keeping: reference.unknown, to: &file)
    return file.finish()
  }

  /// The bytes of a city's shared file.
  static func bytes(of holdings: CityHoldings) -> [UInt8] {
    var file = start()
    let unknown = holdings.unknown.filter { !$0.isPrivate }
    let kept = unknown.first { $0.key == "city" }
    file.field("city") { $0.raw(kept?.bytes ?? RecordWriter.sharedLine(holdings.city)) }
    write(
      FileSections.city, of: holdings, keeping: unknown.filter { $0.key != "city" }, to: &file)
    return file.finish()
  }

  /// The bytes of a city's private file; nil if nothing of it is private.
  static func privateBytes(of holdings: CityHoldings) -> [UInt8]? {
    var file = start()
    if let line = RecordWriter.privateLine(holdings.city) { file.field("city") { $0.raw(line) } }
    write(
      FileSections.city, of: holdings, lines: \.privateLines,
      keeping: holdings.unknown.filter(\.isPrivate), to: &file)
    let bytes = file.finish()
    return bytes == emptyBytes ? nil : bytes
  }

  /// The bytes of a private file in which nothing is left.
  static var emptyBytes: [UInt8] { start().finish() }

  /// The bytes of an edition's file.
  static func bytes(of holdings: EditionHoldings) -> [UInt8] {
    var file = start()
    file.field("edition") { $0.raw(RecordWriter.sharedLine(holdings.edition)) }
    write(FileSections.edition, of: holdings, keeping: holdings.unknown, to: &file)
    return file.finish()
  }

  private static func start(format: Int = NetworkIdentity.currentFormat) -> CanonicalFile {
    var file = CanonicalFile()
    file.field("format") { $0.integer(format) }
    return file
  }

  /// Writes the lists of a file, and after them what could not be taken in when it was read.
  private static func write<Owner>(
    _ sections: [Section<Owner>], of owner: Owner,
    lines: (Section<Owner>) -> (Owner) -> [[UInt8]] = \.sharedLines,
    keeping unknown: [UnknownMember], to file: inout CanonicalFile
  ) {
    var written: Set<String> = []
    for section in sections {
      let kept = unknown.filter { $0.isElement && $0.key == section.key }
      let lines = lines(section)(owner) + kept.map(\.bytes)
      guard !lines.isEmpty else { continue }
      file.records(section.key, lines)
      written.insert(section.key)
    }
    for member in unknown where !member.isElement && !written.contains(member.key) {
      file.field(member.key) { $0.raw(member.bytes) }
    }
  }
}
