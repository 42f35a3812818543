import Model

/// Words that take the place of others in one field of many records.
///
/// It is entered like a record, and kept nowhere.
struct TextReplacement: Record {
  /// Of no use here: it is said by the form.
  static let kind = RecordKind.community

  var stamp: Stamp
  var unknown: [UnknownMember] = []
  /// The key of the field.
  var field: String?
  /// What is looked for; blanks at its ends count.
  var found: String?
  /// What takes its place; nothing takes the words out.
  var instead: String?

  init(stamp: Stamp) {
    self.stamp = stamp
  }

  /// A replacement in one of the fields of `key`, of which nothing is typed yet.
  init(in key: String?) {
    stamp = Stamp(id: "")
    field = key
  }

  static let fields: [Field<TextReplacement>] = fields(in: [])

  /// The fields of the form, where the words can stand in some of a record's fields.
  static func fields(in choices: [FieldChoice]) -> [Field<TextReplacement>] {
    [
      .text("field", Bilingual("Di isian", "In the field"), \.field, form: .choice(choices))
        .required,
      .text("found", Bilingual("Yang dicari", "Find"), \.found)
        .help(
          "huruf kecil juga menemukan huruf besar, huruf besar hanya yang sama",
          "small letters find capitals too, capitals only themselves"),
      .text("instead", Bilingual("Gantinya", "Put instead"), \.instead)
        .help("kosong: yang dicari dihapus", "empty: what is found is taken out"),
    ]
  }

  /// The fields of a kind in which words are replaced: those of a person's own words, but for who
  /// agreed to what.
  static func places(in kind: RecordKind) -> [FieldChoice] {
    func places<Kind: Record>(_ type: Kind.Type) -> [FieldChoice] {
      Kind.fields.filter { $0.form.isWords && !$0.key.hasPrefix("consent") }
        .map { FieldChoice(code: $0.key, title: $0.title) }
    }
    return places(kind.type)
  }

  /// A text with what was found in it marked, and with what takes its place.
  func parts(of text: String) -> [ReplacedText.Part] {
    guard let wanted = found.map(Array.init), !wanted.isEmpty else { return [.kept(text)] }
    let isExact = wanted.contains(where: \.isUppercase)
    let letters = Array(text)
    var parts: [ReplacedText.Part] = []
    var (start, place) = (0, 0)
    while place + wanted.count <= letters.count {
      let here = place..<place + wanted.count
      let isFound = zip(letters[here], wanted).allSatisfy { letter, want in
        letter == want || !isExact && letter.lowercased() == want.lowercased()
      }
      guard isFound else {
        place += 1
        continue
      }
      if start < place { parts.append(.kept(String(letters[start..<place]))) }
      parts.append(.replaced(String(letters[here]), by: instead ?? ""))
      place = here.upperBound
      start = place
    }
    if start < letters.count { parts.append(.kept(String(letters[start...]))) }
    return parts
  }

  /// The record with the words replaced, and what becomes of its text; nil if nothing is found.
  func applied<Kind: Record>(
    to record: Kind, _ reading: FieldReading
  ) -> (record: Kind, text: ReplacedText)? {
    guard let column = Kind.fields.first(where: { $0.key == field }) else { return nil }
    let texts: [String] =
      switch column.value(record) {
      case .text(let text): [text]
      case .texts(let texts): texts
      default: []
      }
    let parts = texts.map { self.parts(of: $0) }
    let new = parts.map { ReplacedText.after($0) }
    guard new != texts else { return nil }
    var said = ReplacedText(
      name: record.label, isName: ["name", "title"].contains(column.key),
      parts: Array(parts.joined(separator: [.kept(", ")])))
    var changed = record
    do throws(FieldFault) {
      let value = try value(of: new, column.form, reading)
      if value == .absent, column.isRequired {
        said.fault = Bilingual("harus diisi", "is needed")
      } else if value == .absent {
        column.clear(&changed)
      } else if !column.assign(&changed, value) {
        said.fault = Bilingual("tidak dapat diisi begitu", "does not take that")
      }
    } catch {
      said.fault = error.message
    }
    return (changed, said)
  }

  /// What the texts amount to; of several that became the same one stays.
  private func value(
    of texts: [String], _ form: FieldForm, _ reading: FieldReading
  ) throws(FieldFault) -> FieldValue {
    guard form == .texts else {
      return try FieldInput.value(of: texts.first ?? "", form: form, reading)
    }
    var kept: [String] = []
    for text in texts {
      guard case .text(let text) = try FieldInput.value(of: text, form: .text, reading),
        !kept.contains(text)
      else { continue }
      kept.append(text)
    }
    return kept.isEmpty ? .absent : .texts(kept)
  }
}
