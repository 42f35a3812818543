import Model

/// A year or date of what has been that is still to come.
struct YearCheck: RecordCheck {
  private let context: CheckContext

  init(_ file: CheckedFile, _ context: CheckContext) {
    self.context = context
  }

  mutating func look(at record: CheckedRecord, _ notes: inout CheckNotes) {
    guard !record.isDeleted else { return }
    notes.check = .year
    for key in record.kind.years {
      guard let member = record.value[key], let year = member.integer, year > context.year,
        year <= 9999
      else { continue }
      notes.note(message(String(year), key), at: member)
    }
    for key in record.kind.dates {
      guard let member = record.value[key], let date = member.string, isToCome(date) else {
        continue
      }
      notes.note(message(date, key), at: member)
    }
  }

  /// Whether a date such as `2027`, `2027-01` or `2027-01-31` is later than today.
  private func isToCome(_ date: String) -> Bool {
    let parts = date.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = [4, 2, 2].prefix(parts.count)
    guard parts.count <= 3, parts.map(\.utf8.count) == Array(lengths),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return false }
    return date > context.today.prefix(date.utf8.count)
  }

  private func message(_ said: String, _ key: String) -> Bilingual {
    Bilingual(
      "\"\(key)\": \(said) belum tiba (hari ini \(context.today)); perbaiki tahunnya",
      "\"\(key)\": \(said) is still to come (today is \(context.today)); mend the year")
  }
}
