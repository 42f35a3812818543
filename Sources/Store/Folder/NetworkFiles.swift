import Model

/// The forms of the store's files, read.
enum NetworkFiles {
  /// The identity in `network.json`.
  static func readIdentity(_ value: JSONValue) -> NetworkIdentity {
    var identity = NetworkIdentity()
    for (key, member) in value.members {
      switch key {
      case "format": identity.format = member.integer ?? NetworkIdentity.currentFormat
      case "name": identity.name = member.string ?? identity.name
      case "language": identity.language = Language(locale: member.string)
      case "taxonomy": identity.taxonomy = member.string ?? identity.taxonomy
      case "code_system": identity.codeSystem = member.string ?? identity.codeSystem
      case "sample": identity.isSample = member.bool ?? false
      default:
        identity.unknown.append(UnknownMember(key: key, bytes: Array(member.rawBytes)))
      }
    }
    return identity
  }

  /// The facts in `reference.json`.
  static func readReference(_ value: JSONValue, _ reading: inout FileReading) -> Reference {
    var reference = Reference()
    var unknown: [UnknownMember] = []
    readSections(Section.reference, value, into: &reference, &unknown, &reading)
    reference.unknown = unknown
    return reference
  }

  /// All that a city's file holds.
  static func readCity(
    _ value: JSONValue, _ holdings: inout CityHoldings, _ reading: inout FileReading
  ) {
    holdings.isStored = true
    if let city = value["city"], let record = RecordReader<City>().read(city, &reading) {
      holdings.city = record
    }
    var unknown: [UnknownMember] = []
    readSections(Section.city, value, into: &holdings, &unknown, &reading)
    holdings.unknown = unknown.filter { $0.key != "city" }
  }

  /// Lays what stands in a city's private file over its holdings.
  static func overlayPrivate(
    _ value: JSONValue, _ holdings: inout CityHoldings, _ reading: inout FileReading
  ) {
    if let city = value["city"], let record = RecordReader<City>().read(city, &reading) {
      for field in City.fields where field.isPersonal {
        let said = field.value(record)
        if said != .absent { _ = field.assign(&holdings.city, said) }
      }
    }
    let sections = Section.city
    for (key, member) in value.members {
      sections.first { $0.key == key }?.overlay(member, &holdings, &reading)
    }
  }

  /// A conference edition and its recommendations; nil if the file names no edition.
  static func readEdition(_ value: JSONValue, _ reading: inout FileReading) -> EditionHoldings? {
    guard let member = value["edition"],
      let edition = RecordReader<Edition>().read(member, &reading)
    else {
      reading.note(
        Bilingual("\"edition\" tidak ada; tambahkan", "\"edition\" is missing; add it"), at: value)
      return nil
    }
    var holdings = EditionHoldings(edition: edition)
    var unknown: [UnknownMember] = []
    readSections(Section.edition, value, into: &holdings, &unknown, &reading)
    holdings.unknown = unknown.filter { $0.key != "edition" }
    return holdings
  }

  private static func readSections<Owner>(
    _ sections: [Section<Owner>], _ value: JSONValue, into owner: inout Owner,
    _ unknown: inout [UnknownMember], _ reading: inout FileReading
  ) {
    for (key, member) in value.members where key != "format" {
      if let section = sections.first(where: { $0.key == key }) {
        section.read(member, &owner, &reading)
      } else {
        unknown.append(UnknownMember(key: key, bytes: Array(member.rawBytes)))
      }
    }
  }
}
