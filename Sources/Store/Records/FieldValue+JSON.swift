import Model

extension FieldValue {
  /// What a JSON value says to a field of a form; nil if it is of another kind.
  init?(_ value: JSONValue, form: FieldForm) {
    if case .figures = form {
      guard let figures = FigureReader.figures(value) else { return nil }
      self = .figures(figures)
      return
    }
    switch value.kind {
    case .string: self = .text(value.string ?? "")
    case .boolean: self = .flag(value.bool ?? false)
    case .number:
      if let whole = value.integer {
        self = .whole(whole)
      } else if let number = value.number {
        self = .number(number)
      } else {
        return nil
      }
    case .array:
      var texts: [String] = []
      for element in value.elements {
        guard let text = element.string else { return nil }
        texts.append(text)
      }
      self = .texts(texts)
    case .object, .null: return nil
    }
  }

  /// Writes the value; nothing for an absent one.
  func write(to writer: inout JSONWriter) {
    switch self {
    case .absent: break
    case .text(let text): writer.string(text)
    case .whole(let number): writer.integer(number)
    case .number(let number): writer.number(number)
    case .flag(let flag): writer.bool(flag)
    case .texts(let texts):
      writer.beginArray()
      for text in texts { writer.string(text) }
      writer.endArray()
    case .figures(let figures):
      writer.beginArray()
      for figure in figures { FigureWriter.write(figure, to: &writer) }
      writer.endArray()
    }
  }
}
