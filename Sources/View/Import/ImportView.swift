import Controller
import Model

/// Draws the import of a table: a page of its own, with the step at its head, and at its foot what
/// is under the cursor or how far the work is.
enum ImportView {
  private static let widest = 112

  static func draw(
    _ page: ImportState, _ state: AppState, _ appearance: Appearance, _ frame: inout Frame
  ) {
    let form = FormView.page(state, &frame.canvas)
    let area = Rect(
      x: form.x, y: form.y, width: min(widest, state.size.width - 4), height: form.height)
    let language = state.language
    drawHeading(page, language, area, &frame.canvas)
    let foot = area.height >= 16 ? 3 : 2
    let isRoomy = area.height >= 16
    let body = Rect(
      x: area.x, y: area.y + (isRoomy ? 2 : 1), width: area.width,
      height: max(1, area.height - foot - 1 - (isRoomy ? 2 : 1)))
    for x in area.x..<area.right { frame.canvas.put("─", x, area.bottom - foot - 1, .rule) }
    let below = Rect(x: area.x, y: area.bottom - foot, width: area.width, height: foot)
    switch page.step {
    case .file: ImportFileView.draw(page.file, language, body, &frame)
    case .columns: ImportColumnsView.draw(page, language, body, &frame.canvas)
    case .preview: ImportPreviewView.draw(page, language, body, &frame.canvas)
    }
    if let work = page.work, work.task != .understanding {
      ImportWorkView.draw(work, language, appearance, below, &frame.canvas)
      frame.cursor = nil
    } else {
      drawFoot(page, language, below, &frame.canvas)
    }
    if let chooser = page.chooser { ImportChooserView.draw(chooser, state, &frame) }
  }

  private static func drawHeading(
    _ page: ImportState, _ language: Language, _ area: Rect, _ canvas: inout Canvas
  ) {
    var pieces: [Piece] = []
    for step in ImportState.Step.allCases {
      if !pieces.isEmpty { pieces.append(Piece(" › ", .label)) }
      pieces.append(
        Piece(title(step).text(language), step == page.step ? .accent.bold : .label))
    }
    let start = canvas.write(pieces, endingAt: area.right, area.y)
    let what = Bilingual("Impor tabel", "Import a table").text(language)
    let used = canvas.write(what, area.x, area.y, .title)
    guard page.step != .file, let name = page.table?.name else { return }
    canvas.write(
      " · \(name)", area.x + used, area.y, .label, width: max(0, start - area.x - used - 2))
  }

  private static func title(_ step: ImportState.Step) -> Bilingual {
    switch step {
    case .file: Bilingual("berkas", "file")
    case .columns: Bilingual("kolom", "columns")
    case .preview: Bilingual("pratinjau", "preview")
    }
  }

  private static func drawFoot(
    _ page: ImportState, _ language: Language, _ area: Rect, _ canvas: inout Canvas
  ) {
    let text = footText(page, language)
    for (row, line) in TextWrap.lines(text, width: area.width).prefix(area.height).enumerated() {
      canvas.write(line, area.x, area.y + row, .label, width: area.width)
    }
  }

  private static func footText(_ page: ImportState, _ language: Language) -> String {
    switch page.step {
    case .file:
      return Bilingual(
        "CSV, TSV, XLSX, JSON atau JSON Lines. Belum ada yang ditulis: pratinjau tampil dulu.",
        "CSV, TSV, XLSX, JSON or JSON Lines. Nothing is written yet: a preview comes first."
      ).text(language)
    case .columns: return ImportColumnsView.footText(page, language)
    case .preview:
      let lines = page.preview?.lines(of: page.part) ?? []
      guard lines.indices.contains(page.place.index) else { return "" }
      return lines[page.place.index].text.text(language)
    }
  }
}
