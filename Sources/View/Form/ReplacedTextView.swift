import Controller
import Model

/// Draws what becomes of marked records in which words are replaced: a line a record, old and new.
enum ReplacedTextView {
  /// So much of a long text stands before the first words that change.
  private static let lead = 8

  static func draw(_ form: FormState, _ language: Language, _ area: Rect, _ canvas: inout Canvas) {
    guard area.height > 0 else { return }
    guard form.hasWords, form.fields.allSatisfy({ $0.fault == nil }) else {
      let said = Bilingual(
        "Perubahannya terlihat di sini sebelum disimpan.",
        "What would change is seen here before it is saved.")
      canvas.write(said.text(language), area.x, area.y, .label, width: area.width)
      return
    }
    let texts = form.replacedTexts
    let rows = max(0, area.height - 1)
    let top = min(form.top, max(0, texts.count - rows))
    var right = area.right
    if texts.count > rows {
      let range = "\(top + 1)–\(min(texts.count, top + rows))/\(texts.count)"
      right = canvas.write(
        [Piece(range, .label), Piece("  PgDn", .accent)], endingAt: area.right, area.y)
    }
    canvas.write(
      count(texts, of: form.markedCount, language), area.x, area.y, width: right - area.x - 2)
    for (row, text) in texts.dropFirst(top).prefix(rows).enumerated() {
      draw(
        text, language, Rect(x: area.x, y: area.y + 1 + row, width: area.width, height: 1), &canvas)
    }
  }

  private static func count(
    _ texts: [ReplacedText], of marked: Int, _ language: Language
  ) -> [Piece] {
    let places = texts.reduce(0) { $0 + $1.count }
    let (records, rest) = (texts.count, marked - texts.count)
    guard records > 0 else {
      let said = Bilingual(
        "Tidak ditemukan di isian ini", "Not found in this field")
      return [Piece(said.text(language), .quiet)]
    }
    let changed = Bilingual(
      "\(records) catatan berubah",
      "\(records) \(records == 1 ? "record changes" : "records change")")
    let spots = Bilingual(", \(places) tempat", ", \(places) \(places == 1 ? "place" : "places")")
    var pieces = [
      Piece(changed.text(language), Style(.accent, bold: true)),
      Piece(spots.text(language), .label),
    ]
    if rest > 0 {
      let same = Bilingual("; \(rest) tidak memuatnya", "; \(rest) without it")
      pieces.append(Piece(same.text(language), .label))
    }
    return pieces
  }

  private static func draw(
    _ text: ReplacedText, _ language: Language, _ area: Rect, _ canvas: inout Canvas
  ) {
    var x = area.x
    if !text.isName {
      let width = max(8, area.width / 4)
      canvas.write(text.name.text(language), x, area.y, .text, width: width)
      x += width + 2
    }
    let half = max(1, (area.right - x - 3) / 2)
    let (before, after) = (pieces(text.parts, isNew: false), pieces(text.parts, isNew: true))
    let isLong = max(Canvas.width(of: before), Canvas.width(of: after)) > half
    let end = canvas.write(isLong ? shortened(before) : before, x, area.y, width: half)
    // Short texts stand close together, long ones in two columns.
    let arrow = isLong ? x + half : end
    if let fault = text.fault {
      canvas.write(
        " ! " + fault.text(language), arrow, area.y, .alert, width: area.right - arrow)
      return
    }
    canvas.write(" → ", arrow, area.y, .label)
    canvas.write(
      isLong ? shortened(after) : after, arrow + 3, area.y, width: area.right - arrow - 3)
  }

  private static func pieces(_ parts: [ReplacedText.Part], isNew: Bool) -> [Piece] {
    parts.map { part in
      switch part {
      case .kept(let text): Piece(line(text), isNew ? .text : .quiet)
      case .replaced(_, let new) where isNew: Piece(line(new), Style(.good, bold: true))
      case .replaced(let old, _): Piece(line(old), Style(.text, bold: true, underlined: true))
      }
    }
  }

  /// A note of many lines as one.
  private static func line(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }

  /// The text from shortly before the first words that change.
  private static func shortened(_ pieces: [Piece]) -> [Piece] {
    guard var first = pieces.first, pieces.count > 1, first.text.count > lead + 1,
      !first.style.isBold
    else { return pieces }
    first.text = "…" + first.text.suffix(lead)
    return [first] + pieces.dropFirst()
  }
}
