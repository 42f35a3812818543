import Model
import Store

/// What is said when an import is durable.
enum ImportEnd {
  static func text(_ state: ImportState, _ change: Int?, _ refused: String?) -> Bilingual {
    let counts = state.preview?.counts ?? ImportCounts()
    let rest = refusedText(counts, refused)
    guard change != nil else {
      let kept =
        state.mapping == nil
        ? Bilingual(same: "") : Bilingual(" · pemetaan tersimpan", " · the mapping is kept")
      return Bilingual(
        "Tidak ada yang berubah\(kept.indonesian)\(rest.indonesian)",
        "Nothing changed\(kept.english)\(rest.english)")
    }
    let done = countText(counts)
    return Bilingual(
      "Tersimpan: \(done.indonesian) — u membatalkan\(rest.indonesian)",
      "Saved: \(done.english) — u undoes\(rest.english)")
  }

  private static func countText(_ counts: ImportCounts) -> Bilingual {
    let (id, en) = (Language.indonesian, Language.english)
    let new = Bilingual("\(id.grouped(counts.added)) baru", "\(en.grouped(counts.added)) new")
    guard counts.changed > 0 else { return new }
    return Bilingual(
      "\(new.indonesian), \(id.grouped(counts.changed)) berubah",
      "\(new.english), \(en.grouped(counts.changed)) changed")
  }

  private static func refusedText(_ counts: ImportCounts, _ path: String?) -> Bilingual {
    guard let path, counts.refused > 0 else { return Bilingual(same: "") }
    let name = DisplayText(path.split(separator: "/").last.map(String.init) ?? path).text
    let (id, en) = (Language.indonesian, Language.english)
    return Bilingual(
      " · \(id.grouped(counts.refused)) ditolak di \(name)",
      " · \(en.grouped(counts.refused)) refused in \(name)")
  }
}
