import Model

/// The forms of the store's files, read.
enum NetworkFiles {
  /// Whether a file is an object; what is wrong with that or its format number is noted.
  static func isObject(_ root: JSONValue, _ reading: inout FileReading) -> Bool {
    guard root.kind == .object else {
      reading.note(
        Bilingual("berkas ini seharusnya satu objek {…}", "the file should be one object {…}"),
        at: root)
      return false
    }
    guard let format = root["format"] else {
      reading.note(
        Bilingual(
          "\"format\" tidak ada; tambahkan \"format\":1", "\"format\" is missing; add \"format\":1"),
        at: root)
      return true
    }
    if let newer = format.integer, newer > NetworkIdentity.currentFormat {
      reading.note(
        Bilingual(
          "format \(newer) lebih baru dari program ini; berkas ini hanya dibaca",
          "format \(newer) is newer than this program; this file is only read"),
        at: format)
    } else if format.integer != NetworkIdentity.currentFormat {
      reading.note(
        Bilingual(
          "\"format\" bukan 1; versi ini hanya mengenal 1",
          "\"format\" is not 1; this version knows 1 only"), at: format)
    }
    return true
  }

  /// The identity in `network.json`.
  static func readIdentity(_ value: JSONValue, _ reading: inout FileReading) -> NetworkIdentity {
    var identity = NetworkIdentity()
    for (key, member) in value.members where !take(key, member, &identity, &reading) {
      identity.unknown.append(UnknownMember(key: key, member))
    }
    return identity
  }

  private static func take(
    _ key: String, _ member: JSONValue, _ identity: inout NetworkIdentity,
    _ reading: inout FileReading
  ) -> Bool {
    var form = FieldForm.text
    switch (key, member.kind) {
    case ("format", _): identity.format = member.integer ?? NetworkIdentity.currentFormat
    case ("name", .string): identity.name = member.string ?? ""
    case ("language", .string): identity.language = Language(locale: member.string)
    case ("taxonomy", .string): identity.taxonomy = member.string ?? ""
    case ("code_system", .string): identity.codeSystem = member.string ?? ""
    case ("threshold", _):
      guard let share = member.number, share > 0, share <= 1 else {
        reading.note(
          Bilingual(
            "\"threshold\": tulis bagian di atas 0 sampai 1, misalnya 0.5",
            "\"threshold\": write a share above 0 and up to 1, such as 0.5"), at: member)
        return false
      }
      identity.threshold = share
    case ("sample", .boolean): identity.isSample = member.bool ?? false
    case ("sample", _):
      form = .flag
      fallthrough
    case ("name", _), ("language", _), ("taxonomy", _), ("code_system", _):
      reading.note(form.refusal(of: key), at: member)
      return false
    default: return false
    }
    return true
  }

  /// The facts in `reference.json`.
  static func readReference(_ value: JSONValue, _ reading: inout FileReading) -> Reference {
    var reference = Reference()
    reference.unknown = readSections(FileSections.reference, value, into: &reference, &reading)
    return reference
  }

  /// All that a city's file holds.
  static func readCity(
    _ value: JSONValue, _ holdings: inout CityHoldings, _ reading: inout FileReading
  ) {
    holdings.isStored = true
    if let city = value["city"] {
      if let record = RecordReader<City>().read(city, &reading) {
        holdings.city = record
      } else {
        reading.kept.append(UnknownMember(key: "city", city))
      }
    }
    holdings.unknown = readSections(
      FileSections.city, value, besides: "city", into: &holdings, &reading)
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
      holdings.city.unknown += record.unknown.map(\.inPrivate)
    }
    let sections = FileSections.city
    for (key, member) in value.members where key != "format" && key != "city" {
      if let section = sections.first(where: { $0.key == key }) {
        section.overlay(member, &holdings, &reading)
      } else {
        reading.kept.append(UnknownMember(key: key, member))
      }
    }
    holdings.unknown += reading.kept.map(\.inPrivate)
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
    holdings.unknown = readSections(
      FileSections.edition, value, besides: "edition", into: &holdings, &reading)
    return holdings
  }

  /// Reads the lists of a file; gives what in it could not be taken in.
  private static func readSections<Owner>(
    _ sections: [Section<Owner>], _ value: JSONValue, besides own: String? = nil,
    into owner: inout Owner, _ reading: inout FileReading
  ) -> [UnknownMember] {
    for (key, member) in value.members where key != "format" && key != own {
      if let section = sections.first(where: { $0.key == key }) {
        section.read(member, &owner, &reading)
      } else {
        reading.kept.append(UnknownMember(key: key, member))
      }
    }
    return reading.kept
  }
}
