import Model

/// A figure that was verified by whoever entered it.
///
/// A figure names its verifier in `verified_by`, and in `entered_by` who entered it; without that
/// it is the author of the record.
struct VerifierCheck: RecordCheck {
  init(_ file: CheckedFile, _ context: CheckContext) {}

  mutating func look(at record: CheckedRecord, _ notes: inout CheckNotes) {
    guard !record.isDeleted else { return }
    notes.check = .verifier
    let author = record.value["by"]?.string
    switch record.kind.kind {
    case .potential:
      for figure in record.figures {
        check(figure, author, &notes)
      }
    case .fact: check(record.value, author, &notes)
    default: break
    }
  }

  private func check(_ figure: JSONValue, _ author: String?, _ notes: inout CheckNotes) {
    guard figure["standing"]?.isString(Standing.verified.code) == true,
      let member = figure["verified_by"], let verifier = member.string,
      let enterer = figure[Verification.enteredKey]?.string ?? author,
      Verification.isOwn(enterer: enterer, verifier: verifier)
    else { return }
    let name = DisplayText(verifier).text
    notes.note(
      Bilingual(
        "diverifikasi oleh pengisinya sendiri (\(name)); minta orang lain, atau tulis "
          + "\"standing\":\"entry\"",
        "verified by its own enterer (\(name)); ask somebody else, or write "
          + "\"standing\":\"entry\""), at: member)
  }
}
