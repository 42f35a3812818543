import Model

/// A code of another system where one of Kemendagri belongs.
struct CodeCheck: RecordCheck {
  private let file: CheckedFile

  init(_ file: CheckedFile, _ context: CheckContext) {
    self.file = file
  }

  mutating func look(at record: CheckedRecord, _ notes: inout CheckNotes) {
    guard !record.isDeleted else { return }
    notes.check = .code
    switch record.kind.kind {
    case .fact: lookAtArea(record, &notes)
    case .edition: lookAtHosts(record, &notes)
    case .areaGroup: lookAtProvinces("provinces", record, &notes)
    case .designation: lookAtProvinces("province", record, &notes)
    case .city: lookAtCity(record, &notes)
    default: break
    }
  }

  private func lookAtArea(_ record: CheckedRecord, _ notes: inout CheckNotes) {
    guard let member = record.value["area"], let code = member.string else { return }
    if code == "ID" || code.hasPrefix("group:") { return }
    if let province = ProvinceCode(code) {
      if Registry.standard.province(province) == nil { noteProvince(code, member, &notes) }
      return
    }
    let reading = CodeReading(code)
    guard let message = reading.message else { return }
    let mend = reading.only.flatMap {
      SafeMend.setting("area", to: [$0.code.description], isList: false, in: record)
    }
    notes.note(message, at: member, mend: mend)
    notes.settle(member)
  }

  private func lookAtHosts(_ record: CheckedRecord, _ notes: inout CheckNotes) {
    let texts = record.texts(at: "host_codes")
    let host = record.value["host"]?.string
    let readings = texts.map { CodeReading($0.text, named: host) }
    guard readings.contains(where: { $0.message != nil }) else { return }
    let codes = readings.compactMap { $0.only?.code.description }
    let mend =
      codes.count == texts.count && record.value["host_codes"]?.count == texts.count
      ? SafeMend.setting("host_codes", to: codes, isList: true, in: record) : nil
    for (text, reading) in zip(texts, readings) {
      if let message = reading.message { notes.note(message, at: text.value, mend: mend) }
    }
  }

  private func lookAtProvinces(
    _ key: String, _ record: CheckedRecord, _ notes: inout CheckNotes
  ) {
    for (code, value) in record.texts(at: key) {
      if let province = ProvinceCode(code), Registry.standard.province(province) != nil { continue }
      noteProvince(code, value, &notes)
    }
  }

  private func lookAtCity(_ record: CheckedRecord, _ notes: inout CheckNotes) {
    guard let member = record.value["id"], let id = member.string, id != file.stem,
      let message = CodeReading(id).message
    else { return }
    notes.note(message, at: member)
  }

  mutating func finish(_ notes: inout CheckNotes) {
    notes.check = .code
    if file.form == .network { checkSystem(&notes) }
    guard file.form == .city, isNamedAfterCode, let message = CodeReading(file.stem).message else {
      return
    }
    notes.note(Bilingual("nama berkas: ", "the file's name: ") + message, at: file.root)
  }

  /// The system of codes that the whole network says it uses.
  private func checkSystem(_ notes: inout CheckNotes) {
    let right = CodeSystem.kemendagri.rawValue
    guard let member = file.root["code_system"], let system = member.string, system != right else {
      return
    }
    let said = DisplayText(system).text
    notes.note(
      Bilingual(
        "kode \"\(said)\" bukan Kemendagri; tulis \"\(right)\" dan periksa kodenya",
        "codes of \"\(said)\" are not Kemendagri's; write \"\(right)\" and check the codes"),
      at: member)
  }

  /// Whether the file's name should be a code.
  private var isNamedAfterCode: Bool {
    file.isInStore || file.stem.allSatisfy { $0 == "." || ("0"..."9").contains($0) }
  }

  private func noteProvince(_ code: String, _ value: JSONValue, _ notes: inout CheckNotes) {
    let said = DisplayText(code).text
    notes.note(
      Bilingual(
        "kode provinsi \"\(said)\" tidak ada; pakai kode Kemendagri dua angka seperti 35",
        "there is no province code \"\(said)\"; use Kemendagri's two digits such as 35"), at: value)
  }
}
