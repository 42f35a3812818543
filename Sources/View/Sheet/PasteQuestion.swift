import Controller
import Model

/// Asks before a pasted block goes into the cells of a sheet.
enum PasteQuestion {
  /// The question and its answers, with what is wrong between them.
  static func pieces(_ block: CellBlock, wrong: [Piece] = [], _ language: Language) -> [Piece] {
    let count = block.texts.count
    var said = Bilingual("Tempel \(count) sel?", "Paste \(count) cells?").text(language)
    if block.left > 0 {
      said += Bilingual(
        " \(block.left) di luar lembar.", " \(block.left) lie outside."
      ).text(language)
    }
    return [Piece(said, .text)] + wrong + [
      Piece("  Enter", .accent), Piece(Bilingual(" ya", " yes").text(language), .label),
      Piece("  Esc", .accent), Piece(Bilingual(" tidak", " no").text(language), .label),
    ]
  }
}
