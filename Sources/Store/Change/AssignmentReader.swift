import Model

/// Makes JSON of arguments such as `name=Batik Tulis`, by the fields of a kind of records.
struct AssignmentReader {
  private let forms: [(key: String, form: FieldForm)]

  /// A reader for the fields of a kind.
  init(_ kind: RecordKind) {
    forms = kind.type.fieldForms
  }

  /// The object that the arguments amount to; an empty value takes a field away.
  func json(_ assignments: [String]) throws(StoreFault) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    var seen: Set<String> = []
    for assignment in assignments {
      guard let equals = assignment.firstIndex(of: "=") else { throw Self.noAssignment(assignment) }
      let key = String(assignment[..<equals])
      guard seen.insert(key).inserted else { throw Self.noAssignment(assignment) }
      writer.key(key)
      try write(String(assignment[assignment.index(after: equals)...]), key, to: &writer)
    }
    writer.endObject()
    return writer.bytes
  }

  private func write(
    _ text: String, _ key: String, to writer: inout JSONWriter
  ) throws(StoreFault) {
    let stamp: [(key: String, form: FieldForm)] = [
      ("id", .text), ("rev", .whole(1...1_000_000_000)),
    ]
    guard let form = (stamp + forms).first(where: { $0.key == key })?.form else {
      throw unknown(key)
    }
    guard !text.isEmpty else { return writer.null() }
    switch form {
    case .text, .note, .date, .region, .choice, .link: writer.string(text)
    case .texts, .choices, .links:
      writer.beginArray()
      for part in text.split(separator: ",") {
        writer.string(String(part.drop { $0 == " " }))
      }
      writer.endArray()
    case .whole, .number, .money, .flag, .figures:
      guard let value = try? JSONDocument(Array(text.utf8)).root else {
        throw .refused(form.refusal(of: key))
      }
      writer.raw(value.rawBytes)
    }
  }

  private func unknown(_ key: String) -> StoreFault {
    let names = forms.map(\.key).joined(separator: ", ")
    let key = DisplayText(key).text
    return .refused(
      Bilingual(
        "isian \"\(key)\" tidak dikenal; pilih dari: \(names)",
        "field \"\(key)\" is not known; choose from: \(names)"))
  }

  private static func noAssignment(_ text: String) -> StoreFault {
    let text = DisplayText(text).text
    return .refused(
      Bilingual(
        "\"\(text)\": tulis isian=nilai, tiap isian sekali",
        "\"\(text)\": write field=value, each field once"))
  }
}

extension Record {
  fileprivate static var fieldForms: [(key: String, form: FieldForm)] {
    fields.map { ($0.key, $0.form) }
  }
}
