import Model
import Store

/// What is said when an import is durable.
enum ImportEnd {
  static func text(_ state: ImportState, _ change: Int?, _ refused: String?) -> Bilingual {
    let counts = state.preview?.counts ?? ImportCounts()
    let name = DisplayText(state.table?.name ?? "").text
    let rest = refusedText(counts, refused)
    guard change != nil else {
      return Bilingual(
        "Tidak ada yang berubah\(rest.indonesian)", "Nothing changed\(rest.english)")
    }
    let (id, en) = (Language.indonesian, Language.english)
    return Bilingual(
      "Tersimpan dari \(name): \(id.grouped(counts.added)) baru, "
        + "\(id.grouped(counts.changed)) berubah — u membatalkan\(rest.indonesian)",
      "Saved from \(name): \(en.grouped(counts.added)) new, "
        + "\(en.grouped(counts.changed)) changed — u undoes\(rest.english)")
  }

  private static func refusedText(_ counts: ImportCounts, _ path: String?) -> Bilingual {
    guard let path, counts.refused > 0 else { return Bilingual(same: "") }
    let shown = DisplayText(path).text
    return Bilingual(" · ditolak: \(shown)", " · refused: \(shown)")
  }
}
