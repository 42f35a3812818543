import Controller
import Model

/// Draws two records that are made one, the kept one on the left.
enum JoinView {
  static func draw(_ join: JoinState, _ state: AppState, _ canvas: inout Canvas) {
    let language = state.language
    let kind = join.kind.title
    let page = SidesPage(
      title: Bilingual("Satukan dua \(kind.indonesian)", "Merge two duplicates: \(kind.english)")
        .text(language),
      subtitle: join.name.text(language), why: why(join).text(language),
      heads: heads(join, language), rows: rows(join, language), cursor: join.cursor,
      hints: [
        ("←", Bilingual("yang tetap", "the kept one's")),
        ("→", Bilingual("yang dihapus", "the other's")),
        (
          Bilingual("spasi", "space").text(language),
          Bilingual("keduanya", "both")
        ), ("t", Bilingual("tukar yang tetap", "keep the other")),
      ])
    SidesView.draw(page, state, &canvas)
  }

  /// What becomes of both records and of what links to them.
  private static func why(_ join: JoinState) -> Bilingual {
    let ids = join.stamps.map { DisplayText($0.id).text }
    let count = join.linkCount
    let links =
      count == 0
      ? Bilingual("tak ada tautan kepadanya", "nothing links to it")
      : Bilingual(
        "\(count) tautan dialihkan",
        "\(count) \(count == 1 ? "link follows" : "links follow")")
    let same =
      join.rows.isEmpty ? Bilingual("Isinya sama. ", "They say the same. ") : Bilingual(same: "")
    let regions = join.regions.map { Registry.standard.region($0)?.title ?? $0.description }
    let place = regions[0] == regions[1] ? "" : " (\(regions[0]))"
    return Bilingual(
      "\(same.indonesian)\(ids[0]) tetap\(place), \(ids[1]) dihapus; \(links.indonesian).",
      "\(same.english)\(ids[0]) is kept\(place), \(ids[1]) goes; \(links.english).")
  }

  private static func heads(_ join: JoinState, _ language: Language) -> [[String]] {
    let words = [Bilingual("Tetap", "Kept"), Bilingual("Dihapus", "Goes")]
    return (0..<2).map { side in
      let stamp = join.stamps[side]
      return [
        words[side].text(language), DisplayText(stamp.id).text, DisplayText(stamp.by).text,
        CalendarDate(iso: String(stamp.at.prefix(10)))?.typed ?? "",
      ]
    }
  }

  private static func rows(_ join: JoinState, _ language: Language) -> [SidesPage.Row] {
    let nothing = Bilingual("(kosong)", "(empty)")
    return join.rows.map { row in
      SidesPage.Row(
        title: row.title.text(language), sides: row.texts.map { ($0 ?? nothing).text(language) },
        chosen: [row.takes(0), row.takes(1)])
    }
  }
}
