import Controller
import Model

/// Draws a record that is being entered: a line a field, and what each takes or has wrong.
enum FormView {
  private static let titleWidth = 12

  static func draw(_ form: FormState, _ state: AppState, _ frame: inout Frame) {
    let language = state.language
    let region = Registry.standard.region(form.region)?.title ?? form.region.description
    let what =
      form.isNew
      ? Bilingual("Komunitas baru", "New community") : Bilingual("Ubah komunitas", "Edit community")
    let area = OverlayView.panel(
      "\(what.text(language)) · \(region)", state, &frame.canvas)
    let top = max(0, min(form.cursor * 2 - area.height + 3, form.fields.count * 2 - area.height))
    for (place, field) in form.fields.enumerated() {
      let y = area.y + 1 + place * 2 - top
      guard y > area.y, y < area.bottom else { continue }
      draw(field, isHere: place == form.cursor, language, area, y, &frame)
      guard y + 1 < area.bottom else { continue }
      drawNote(field, isHere: place == form.cursor, language, area, y + 1, &frame.canvas)
    }
  }

  private static func draw(
    _ field: FormField, isHere: Bool, _ language: Language, _ area: Rect, _ y: Int,
    _ frame: inout Frame
  ) {
    let ground: Role = isHere ? .lifted : .panel
    if isHere {
      frame.canvas.fill(
        Rect(x: area.x - 1, y: y, width: area.width + 2, height: 1), ground: .lifted)
      frame.canvas.put("▌", area.x - 1, y, Style(.accent, on: .lifted))
    }
    let mark = field.isRequired ? "*" : ""
    frame.canvas.write(
      field.title.text(language) + mark, area.x + 1, y, Style(.label, on: ground),
      width: titleWidth)
    let x = area.x + titleWidth + 3
    let width = max(1, area.right - x - 1)
    // The cursor stays in sight: what stands before it is cut from the left.
    let before = Canvas.width(of: field.input.beforeCursor)
    var text = Substring(field.input.text)
    var cut = 0
    while before - cut >= width, let first = text.first {
      cut += Canvas.width(of: String(first))
      text = text.dropFirst()
    }
    let ink: Role = field.isChanged ? .text : .quiet
    frame.canvas.write(String(text), x, y, Style(ink, on: ground, bold: isHere), width: width)
    if isHere { frame.cursor = Point(min(area.right - 1, x + before - cut), y) }
  }

  /// What is wrong stands at once; what the field takes only where the cursor is.
  private static func drawNote(
    _ field: FormField, isHere: Bool, _ language: Language, _ area: Rect, _ y: Int,
    _ canvas: inout Canvas
  ) {
    let x = area.x + titleWidth + 3
    let width = max(0, area.right - x)
    if let fault = field.fault, isHere || !field.input.text.isEmpty {
      canvas.write(fault.text(language), x, y, Style(.alert, on: .panel), width: width)
    } else if isHere {
      canvas.write(field.help(language), x, y, Style(.label, on: .panel), width: width)
    }
  }
}
