import Controller
import Model

/// Draws a record that is being entered: a page of its own, a line a field, and at its foot what the
/// field under the cursor takes, or has wrong.
enum FormView {
  private static let widest = 84
  /// The row after the title and the tabs; in a low window the screen begins there.
  private static let belowTabs = 2

  static func draw(_ form: FormState, _ state: AppState, _ frame: inout Frame) {
    let area = page(state, &frame.canvas)
    drawHeading(form, state.language, area, &frame.canvas)
    if let preview = form.preview {
      return FormPreviewView.draw(preview, state.language, area, &frame.canvas)
    }
    let room = Rect(
      x: area.x, y: area.y + 2, width: area.width, height: max(1, area.height - 3 - footRows(area)))
    var fields = room
    if form.isReplacing || form.isMoving { fields.height = min(room.height, form.fields.count) }
    let titles = form.fields.map { Canvas.width(of: $0.title.text(state.language)) }
    let titleWidth = min(max(10, titles.max() ?? 0), area.width < 70 ? 14 : 22)
    let lines = FormLine.lines(of: form, height: fields.height)
    let top = top(lines, form, fields.height)
    for (row, line) in lines.dropFirst(top).prefix(fields.height).enumerated() {
      let place = Rect(x: fields.x, y: fields.y + row, width: fields.width, height: 1)
      draw(line, form, state, place, titleWidth, &frame)
    }
    let below = Rect(
      x: room.x, y: fields.bottom + 1, width: room.width, height: room.bottom - fields.bottom - 1)
    if form.isReplacing { ReplacedTextView.draw(form, state.language, below, &frame.canvas) }
    if form.isMoving { MoveFormView.draw(form, state, titleWidth, below, &frame.canvas) }
    drawFoot(form, state, area, &frame.canvas)
    if let offers = form.offers, let cursor = frame.cursor {
      OffersView.draw(offers, below: cursor, in: room, form.field?.editor, &frame.canvas)
    }
  }

  /// Clears the screen between the tab line and the status line.
  static func page(
    _ state: AppState, widest: Int = widest, _ canvas: inout Canvas
  ) -> Rect {
    let layout = FrameLayout(state.size)
    let whole = Rect(
      x: 0, y: belowTabs, width: state.size.width, height: state.size.height - belowTabs - 1)
    canvas.clear(whole)
    return Rect(
      x: 2, y: layout.top, width: min(widest, state.size.width - 4),
      height: whole.bottom - layout.top)
  }

  private static func drawHeading(
    _ form: FormState, _ language: Language, _ area: Rect, _ canvas: inout Canvas
  ) {
    let region = Registry.standard.region(form.region)?.title ?? form.region.description
    let kind = form.kind.title
    let what = title(of: form, kind)
    let used = canvas.write(what.text(language), area.x, area.y, .title)
    let about = form.movedName?.text(language) ?? region
    if !form.isForMarked || form.isMoving {
      canvas.write(" · \(about)", area.x + used, area.y, .label, width: area.width - used)
    }
    guard form.preview == nil else { return }
    let faults = form.fields.filter { $0.fault != nil && !$0.text.isEmpty }.count
    var pieces: [Piece] = []
    if form.count > 0 {
      pieces.append(
        Piece(
          Bilingual("\(form.count) tersimpan", "\(form.count) saved").text(language) + "   ",
          .good))
    }
    if faults > 0 {
      pieces.append(
        Piece(Bilingual("\(faults) keliru", "\(faults) wrong").text(language) + "   ", .alert))
    }
    pieces.append(Piece("\(form.cursor + 1)/\(form.fields.count)", .label))
    canvas.write(pieces, endingAt: area.right, area.y)
  }

  private static func title(of form: FormState, _ kind: Bilingual) -> Bilingual {
    let count = form.markedCount
    if form.isVerification { return Bilingual("Verifikasi angka", "Verify figures") }
    if form.isMoving {
      return Bilingual("Pindahkan \(kind.indonesian)", "Move: \(kind.english)")
    }
    if form.isReplacing {
      return Bilingual(
        "Ganti teks di \(count) \(kind.indonesian) yang ditandai",
        "Replace text in \(count) marked: \(kind.english)")
    }
    if form.isForMarked {
      return Bilingual(
        "Isi di \(count) \(kind.indonesian) yang ditandai",
        "Set in \(count) marked: \(kind.english)")
    }
    return form.isNew
      ? Bilingual("Tambah \(kind.indonesian)", "New \(kind.english)")
      : Bilingual("Ubah \(kind.indonesian)", "Edit \(kind.english)")
  }

  private static func top(_ lines: [FormLine], _ form: FormState, _ height: Int) -> Int {
    let last = lines.lastIndex { line in
      if case .field(form.cursor, _) = line { return true }
      return false
    }
    // What follows the field is seen too: somebody goes there next.
    return max(0, min((last ?? 0) + 3 - height, lines.count - height))
  }

  private static func draw(
    _ line: FormLine, _ form: FormState, _ state: AppState, _ area: Rect, _ titleWidth: Int,
    _ frame: inout Frame
  ) {
    switch line {
    case .blank: break
    case .heading(let place):
      let text = form.fields[place].heading?.text(state.language) ?? ""
      let used = frame.canvas.write(
        text, area.x, area.y, Style(.label, bold: true), width: area.width)
      for x in area.x + used + 1..<max(area.x + used + 1, area.right) {
        frame.canvas.put("─", x, area.y, .rule)
      }
    case .field(let place, let line):
      FieldLineView.draw(
        form.fields[place], line: line, isHere: place == form.cursor,
        warning: form.warning(of: form.fields[place], today: state.entry.today), state.language,
        area, titleWidth, &frame)
    }
  }

  private static func drawFoot(
    _ form: FormState, _ state: AppState, _ area: Rect, _ canvas: inout Canvas
  ) {
    guard let field = form.field else { return }
    let language = state.language
    let rows = footRows(area)
    let y = area.bottom - rows
    for x in area.x..<area.right { canvas.put("─", x, y - 1, .rule) }
    let warning = form.warning(of: field, today: state.entry.today)
    var text = help(field, language)
    var style = Style.label
    if let fault = field.fault, !field.text.isEmpty {
      (text, style) = (fault.text(language), .alert)
    } else if let warning {
      (text, style) = (warning.text(language), .alert)
    }
    for (row, line) in TextWrap.lines(text, width: area.width).prefix(rows).enumerated() {
      canvas.write(line, area.x, y + row, style, width: area.width)
    }
  }

  /// The lines under the fields for what is to be said of the one under the cursor.
  private static func footRows(_ area: Rect) -> Int { area.height >= 18 ? 2 : 1 }

  private static func help(_ field: FormField, _ language: Language) -> String {
    let needed = field.isRequired ? Bilingual("harus diisi", "needed").text(language) : ""
    let words = [needed, field.help(language)].filter { !$0.isEmpty }
    guard words.isEmpty else { return words.joined(separator: " · ") }
    return Bilingual("kosong berarti belum didata", "empty means unknown").text(language)
  }
}
