import Model
import Store

/// The preview of a merge, in words.
enum MergeText {
  /// So many conflicts are shown of each owner.
  private static let most = 5

  /// What changes, owner by owner, with the first conflicts of each.
  static func lines(_ plan: MergePlan) -> [Bilingual] {
    var lines = plan.problems.map { Bilingual($0.text(.indonesian), $0.text(.english)) }
    guard !plan.isEmpty else {
      return lines + [Bilingual("Tidak ada yang baru", "There is nothing new")]
    }
    for part in plan.parts { lines += self.lines(part) }
    let conflicts = plan.parts.map(\.conflicts.count).reduce(0, +)
    let counts = [RecordTouch.Deed.added, .changed, .deleted].map { deed in
      plan.parts.map { $0.count(deed) }.reduce(0, +)
    }
    lines.append(
      Bilingual(
        "Seluruhnya: \(counts[0]) baru, \(counts[1]) berubah, \(counts[2]) dihapus, "
          + "\(conflicts) isian bertentangan",
        "In all: \(counts[0]) added, \(counts[1]) changed, \(counts[2]) deleted, "
          + "\(conflicts) fields in conflict"))
    if conflicts > 0 {
      lines.append(
        Bilingual(
          "Isian yang bertentangan menyimpan kedua nilainya sampai dipilih",
          "A field in conflict keeps both values until one is chosen"))
    }
    return lines
  }

  private static func lines(_ part: MergePlan.Part) -> [Bilingual] {
    let place = title(part.owner)
    let counts = [RecordTouch.Deed.added, .changed, .deleted].map { part.count($0) }
    let head = Bilingual(
      "\(place): \(counts[0]) baru, \(counts[1]) berubah, \(counts[2]) dihapus, "
        + "\(part.conflicts.count) bertentangan",
      "\(place): \(counts[0]) added, \(counts[1]) changed, \(counts[2]) deleted, "
        + "\(part.conflicts.count) in conflict")
    let rest = part.conflicts.count - most
    return [head] + part.conflicts.prefix(most).map(line)
      + (rest > 0
        ? [Bilingual("  dan \(rest) pertentangan lain", "  and \(rest) more conflicts")] : [])
  }

  private static func line(_ conflict: MergePlan.Conflict) -> Bilingual {
    let sides = conflict.sides.map { side in
      side.map { DisplayText(String(decoding: $0.prefix(200), as: UTF8.self)).text } ?? "-"
    }
    let id = DisplayText(conflict.id).text
    return Bilingual(
      "  \(id) \(conflict.title.indonesian): di sini \(sides[0]), di sana \(sides[1])",
      "  \(id) \(conflict.title.english): here \(sides[0]), there \(sides[1])")
  }

  private static func title(_ owner: RecordOwner) -> String {
    guard case .city(let code) = owner, let region = Registry.standard.region(code) else {
      return DisplayText(owner.text).text
    }
    return "\(code) \(region.title)"
  }
}
