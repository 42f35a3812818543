import Model

/// Personal data without recorded consent in a file that is shared.
struct PrivacyCheck: RecordCheck {
  private let isShared: Bool

  init(_ file: CheckedFile, _ context: CheckContext) {
    isShared = !file.isPrivate
  }

  mutating func look(at record: CheckedRecord, _ notes: inout CheckNotes) {
    guard isShared, !record.kind.personal.isEmpty else { return }
    notes.check = .privacy
    let isPrivateKind = Privacy.isPrivate(record.kind.kind)
    guard isPrivateKind || !consent(of: record).covers(.contact) else { return }
    for key in record.kind.personal {
      guard let member = record.value[key], !member.isNull else { continue }
      notes.note(message(key), at: member, mend: mend(member, key, record))
    }
  }

  private func consent(of record: CheckedRecord) -> Consent {
    var consent = Consent()
    consent.by = record.value["consent_by"]?.string
    consent.on = record.value["consent_on"]?.string
    consent.withdrawn = record.value["consent_withdrawn"]?.string
    consent.purposes = record.texts(at: "consent_for").compactMap { ConsentPurpose(code: $0.text) }
    return consent
  }

  private func mend(_ member: JSONValue, _ key: String, _ record: CheckedRecord) -> SafeMend? {
    guard member.kind == .string else { return nil }
    return SafeMend(record, .hide(key: key, bytes: Array(member.rawBytes)))
  }

  private func message(_ key: String) -> Bilingual {
    Bilingual(
      "\"\(key)\": data pribadi tanpa persetujuan di berkas yang dibagikan; pindahkan ke private/",
      "\"\(key)\": personal data without consent in a shared file; move it to private/")
  }
}
