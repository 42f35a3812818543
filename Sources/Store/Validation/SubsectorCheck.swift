import Model

/// A subsector that is none of the sixteen codes.
struct SubsectorCheck: RecordCheck {
  init(_ file: CheckedFile, _ context: CheckContext) {}

  mutating func look(at record: CheckedRecord, _ notes: inout CheckNotes) {
    guard !record.isDeleted else { return }
    notes.check = .subsector
    for key in record.kind.subsectors {
      guard let member = record.value[key] else { continue }
      look(at: member, key, record, &notes)
    }
  }

  private func look(
    at member: JSONValue, _ key: String, _ record: CheckedRecord, _ notes: inout CheckNotes
  ) {
    let texts = record.texts(at: key)
    let wrong = texts.filter { Subsector(code: $0.text) == nil }
    guard !wrong.isEmpty else { return }
    let mend = mend(texts.map(\.text), key, record)
    for (text, value) in wrong { notes.note(message(text), at: value, mend: mend) }
    notes.settle(member)
  }

  /// The mend of the whole field, if each of its texts is the spelling of one subsector.
  private func mend(_ texts: [String], _ key: String, _ record: CheckedRecord) -> SafeMend? {
    var codes: [String] = []
    for text in texts {
      guard case .one(let subsector) = Subsector.reading(text) else { return nil }
      if !codes.contains(subsector.code) { codes.append(subsector.code) }
    }
    return .setting(key, to: codes, isList: record.kind.lists.contains(key), in: record)
  }

  private func message(_ text: String) -> Bilingual {
    let said = DisplayText(text).text
    let problem = Bilingual(
      "subsektor \"\(said)\" tidak dikenal", "subsector \"\(said)\" is not known")
    switch Subsector.reading(text) {
    case .one(let subsector):
      return problem + Bilingual("; tulis \(subsector.code)", "; write \(subsector.code)")
    case .several(let subsectors):
      let codes = subsectors.map { "\"\($0.code)\"" }.joined(separator: ",")
      return problem
        + Bilingual("; beberapa sekaligus: tulis \(codes)", "; several: write \(codes)")
    case .crossSubsector, .notCreative, .unknown:
      let codes = Subsector.allCases.map(\.code).joined(separator: ", ")
      return problem + Bilingual("; pilih dari \(codes)", "; choose from \(codes)")
    }
  }
}
