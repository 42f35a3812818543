import Model
import Store

/// What can be chosen in the question how something is handed out.
enum HandOutChoices {
  /// The forms of a brief.
  static let briefs: [(form: BriefForm, title: Bilingual)] = [
    (.html, Bilingual("HTML, satu halaman A4", "HTML, one page of A4")),
    (.markdown, Bilingual(same: "Markdown")),
    (.text, Bilingual("teks 80 kolom", "text of 80 columns")),
  ]

  /// The forms of records.
  static let records: [(form: ExportForm, notation: Notation, title: Bilingual)] = [
    (.csv, .local, Bilingual("CSV untuk lembar kerja (1.250,5)", "CSV for spreadsheets (1.250,5)")),
    (.csv, .plain, Bilingual("CSV polos (1250.5)", "plain CSV (1250.5)")),
    (.json, .plain, Bilingual(same: "JSON")),
    (.jsonl, .plain, Bilingual(same: "JSON Lines")),
    (.geojson, .plain, Bilingual("GeoJSON untuk peta", "GeoJSON for maps")),
  ]

  /// The themes of a picture.
  static let pictures: [(theme: String, title: Bilingual)] = [
    ("light", Bilingual("SVG untuk cetak, terang", "SVG for print, light")),
    ("dark", Bilingual("SVG gelap, untuk layar", "SVG, dark, for screens")),
    ("monochrome", Bilingual("SVG hitam putih", "SVG in black and white")),
  ]

  /// The kinds of records that are handed out only where that is asked for.
  static let privateKinds = RecordKind.allCases.filter { Privacy.isPrivate($0) }

  /// The kinds of records that may be handed out.
  static let kinds: [RecordKind] =
    [.community, .organisation, .space, .potential, .city]
    + RecordKind.allCases.filter { kind in
      !Privacy.isPrivate(kind)
        && ![.community, .organisation, .space, .potential, .city].contains(kind)
    }
}
