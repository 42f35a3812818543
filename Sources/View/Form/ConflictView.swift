import Controller
import Model

/// Draws both sides of what was changed here and elsewhere, each field with the side that is chosen.
enum ConflictView {
  static func draw(_ conflict: ConflictState, _ state: AppState, _ canvas: inout Canvas) {
    let language = state.language
    let count = conflict.rows.count
    let why = Bilingual(
      "\(count) isian diubah Anda dan orang lain: pilih sisi yang dipakai.",
      "You and somebody else changed \(count) \(count == 1 ? "field" : "fields"): choose a side.")
    let theirs = conflict.conflicts.first?.theirs
    let heads = [
      [Bilingual("Isian Anda", "Yours").text(language), said(state.author?.name)],
      [
        Bilingual("Tersimpan", "Stored").text(language), said(theirs?.by),
        CalendarDate(iso: String((theirs?.at ?? "").prefix(10)))?.typed ?? "",
      ],
    ]
    let page = SidesPage(
      title: Bilingual("Diubah di dua tempat", "Changed in two places").text(language),
      subtitle: conflict.conflicts.first?.name ?? "", why: why.text(language), heads: heads,
      rows: rows(conflict, language), cursor: conflict.cursor,
      hints: [
        ("←", Bilingual("isian Anda", "yours")), ("→", Bilingual("yang tersimpan", "as stored")),
        ("↑↓", Bilingual("isian lain", "other fields")),
      ])
    SidesView.draw(page, state, &canvas)
  }

  private static func rows(_ conflict: ConflictState, _ language: Language) -> [SidesPage.Row] {
    let nothing = Bilingual("(dikosongkan)", "(taken away)")
    return conflict.rows.enumerated().map { place, row in
      let record = conflict.conflicts[row.record]
      let sides = [row.field.mine, row.field.theirs].map { side in
        (record.text(of: side, key: row.field.key) ?? nothing).text(language)
      }
      let takesMine = conflict.takesMine(place)
      return SidesPage.Row(
        title: row.field.title.text(language), sides: sides, chosen: [takesMine, !takesMine])
    }
  }

  private static func said(_ name: String?) -> String { DisplayText(name ?? "").text }
}
