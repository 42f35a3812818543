import Controller
import Model

/// The keys that work in an import now.
enum ImportHints {
  static func pieces(_ page: ImportState, _ language: Language, room: Int) -> [Piece] {
    var pieces = hints(page).map { key, word in
      [Piece(key, .accent), Piece(" " + word.text(language), .label)]
    }
    while pieces.count > 2, Canvas.width(of: joined(pieces)) > room { pieces.removeFirst() }
    return joined(pieces)
  }

  private static func joined(_ pieces: [[Piece]]) -> [Piece] {
    Array(pieces.joined(separator: [Piece("   ")]))
  }

  private static func hints(_ page: ImportState) -> [(String, Bilingual)] {
    let back = ("Esc", Bilingual("kembali", "back"))
    if let work = page.work, work.task != .understanding {
      return [("Esc", Bilingual("hentikan", "stop"))]
    }
    if page.chooser != nil { return [("Enter", Bilingual("pilih", "choose")), back] }
    switch page.step {
    case .file:
      return [
        ("↓", Bilingual("pilih", "choose")), ("Tab", Bilingual("lengkapi", "complete")),
        ("Enter", Bilingual("baca", "read")), ("Esc", Bilingual("tutup", "close")),
      ]
    case .columns:
      return [
        ("-", Bilingual("lewati", "leave out")), ("Tab", Bilingual("bagian", "part")),
        ("Enter", Bilingual("ganti", "change")), ("Ctrl-S", Bilingual("pratinjau", "preview")),
        back,
      ]
    case .preview:
      let write = Bilingual("tulis semua", "write all")
      return [
        ("Tab", Bilingual("bagian", "part")),
        ("Enter", page.preview?.isEmpty == true ? Bilingual("selesai", "done") : write), back,
      ]
    }
  }
}
