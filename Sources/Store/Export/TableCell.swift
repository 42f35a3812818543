import Model

/// A cell of a table: a text, which is kept from being taken for a formula, or a number.
enum TableCell: Equatable {
  case text(String)
  case number(String)

  /// Nothing.
  static let empty = TableCell.number("")

  /// The value of a field, as a person reads it in that notation.
  init(_ value: FieldValue, form: FieldForm, _ notation: Notation, _ language: Language) {
    switch value {
    case .absent: self = .empty
    case .whole(let number):
      let isYear = form == .whole(1000...9999)
      self = .number(isYear ? String(number) : notation.text(number))
    case .number(let number): self = .number(notation.text(number))
    case .texts(let texts): self = .text(ListText.line(texts))
    case .text(let iso) where form == .date:
      let isLocal = notation == .local
      self = .text(isLocal ? CalendarDate(iso: iso)?.typed ?? iso : iso)
    case .text(let code) where form == .region: self = .text(code)
    default: self = .text(FieldText.text(of: value, form: form).text(language))
    }
  }

  /// The value of a figure.
  init(_ value: FigureValue, _ notation: Notation, _ language: Language) {
    if let number = value.number {
      self = .number(notation.text(number))
    } else {
      self = .text(value.absence.text(language))
    }
  }
}
