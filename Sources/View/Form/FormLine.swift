import Controller

/// A line of a form: a heading, or a line of a field.
enum FormLine: Equatable {
  case heading(Int)
  case blank
  /// A field, and which line of its text.
  case field(Int, line: Int)

  /// The lines of a form; of a note that is being typed several are shown.
  static func lines(of form: FormState, height: Int) -> [FormLine] {
    // Where all fits, the parts stand apart.
    let headings = form.fields.filter { $0.heading != nil }.count
    let isRoomy = form.fields.count + headings * 2 <= height
    var lines: [FormLine] = []
    for (place, field) in form.fields.enumerated() {
      if field.heading != nil {
        if isRoomy, !lines.isEmpty { lines.append(.blank) }
        lines.append(.heading(place))
      }
      let count = place == form.cursor ? lineCount(of: field) : 1
      lines += (0..<count).map { .field(place, line: $0) }
    }
    return lines
  }

  private static func lineCount(of field: FormField) -> Int {
    guard field.editor.hasLines else { return 1 }
    return max(2, min(5, field.editor.lineCount))
  }
}
