import Model

/// The forms of the store's files, written: one canonical form, a record a line.
extension NetworkFiles {
  /// The bytes of `network.json`.
  static func bytes(of identity: NetworkIdentity) -> [UInt8] {
    var file = start(format: identity.format)
    file.field("name") { $0.string(identity.name) }
    file.field("language") { $0.string(identity.language.rawValue) }
    file.field("taxonomy") { $0.string(identity.taxonomy) }
    file.field("code_system") { $0.string(identity.codeSystem) }
    file.field("sample") { $0.bool(identity.isSample) }
    write(identity.unknown, to: &file)
    return file.finish()
  }

  /// The bytes of `reference.json`.
  static func bytes(of reference: Reference) -> [UInt8] {
    var file = start()
    write(Section.reference, of: reference, to: &file)
    write(reference.unknown, to: &file)
    return file.finish()
  }

  /// The bytes of a city's shared file.
  static func bytes(of holdings: CityHoldings) -> [UInt8] {
    var file = start()
    file.field("city") { $0.raw(RecordWriter.sharedLine(holdings.city)) }
    write(Section.city, of: holdings, to: &file)
    write(holdings.unknown, to: &file)
    return file.finish()
  }

  /// The bytes of a city's private file; nil if nothing of it is private.
  static func privateBytes(of holdings: CityHoldings) -> [UInt8]? {
    var file = start()
    var isEmpty = true
    if let line = RecordWriter.privateLine(holdings.city) {
      file.field("city") { $0.raw(line) }
      isEmpty = false
    }
    for section in Section.city {
      let lines = section.privateLines(holdings)
      guard !lines.isEmpty else { continue }
      file.records(section.key, lines)
      isEmpty = false
    }
    return isEmpty ? nil : file.finish()
  }

  /// The bytes of an edition's file.
  static func bytes(of holdings: EditionHoldings) -> [UInt8] {
    var file = start()
    file.field("edition") { $0.raw(RecordWriter.sharedLine(holdings.edition)) }
    write(Section.edition, of: holdings, to: &file)
    write(holdings.unknown, to: &file)
    return file.finish()
  }

  private static func start(format: Int = NetworkIdentity.currentFormat) -> CanonicalFile {
    var file = CanonicalFile()
    file.field("format") { $0.integer(format) }
    return file
  }

  private static func write<Owner>(
    _ sections: [Section<Owner>], of owner: Owner, to file: inout CanonicalFile
  ) {
    for section in sections {
      let lines = section.sharedLines(owner)
      if !lines.isEmpty { file.records(section.key, lines) }
    }
  }

  private static func write(_ unknown: [UnknownMember], to file: inout CanonicalFile) {
    for member in unknown { file.field(member.key) { $0.raw(member.bytes) } }
  }
}
