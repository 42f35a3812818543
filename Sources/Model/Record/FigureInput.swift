/// Reads what a person types for a figure.
public enum FigureInput {
  /// What a text says of a figure of a kind; nil if it is unknown: nothing typed, or `?`.
  ///
  /// `0` is counted and none, `x` cannot be here. Throws `FieldFault` with what is taken.
  public static func value(
    of typed: String, _ kind: FigureKind, _ notation: NumberNotation
  ) throws(FieldFault) -> FigureValue? {
    let text = FieldInput.trimmed(typed)
    if text.isEmpty || text == "?" { return nil }
    if text == "x" || text == "X" { return .notApplicable }
    guard text != "-" else {
      throw FieldFault(
        "kosong bila belum didata, 0 bila nol, x bila tidak berlaku",
        "empty if unknown, 0 if none, x if not applicable")
    }
    switch kind.unit {
    case .level:
      guard let level = Int(text), (1...5).contains(level) else {
        throw FieldFault(
          "tingkat 1 rintisan, 2 tumbuh, 3 berkembang, 4 kuat, 5 unggul",
          "level 1 starting, 2 growing, 3 developing, 4 strong, 5 leading")
      }
      return FigureValue(Double(level))
    case .strength:
      guard let strength = Int(text), (0...4).contains(strength) else {
        throw FieldFault(
          "kekuatan mata rantai 0 tidak ada sampai 4 kuat",
          "strength of the link, 0 none to 4 strong")
      }
      return FigureValue(Double(strength))
    case .rupiah, .dollars:
      guard let amount = MoneyText.number(text, notation) else {
        throw FieldFault(
          "tulis jumlah, misalnya 1,2 M, 350 jt, atau 75.000.000",
          "write an amount, such as 1.2 miliar, 350 jt or 75,000,000")
      }
      return FigureValue(amount)
    case .businesses, .people, .registrations:
      let form = FieldForm.whole(0...1_000_000_000)
      let value = try FieldInput.value(of: text, form: form, FieldReading(notation))
      guard case .whole(let number) = value else { return nil }
      return FigureValue(Double(number))
    }
  }

  /// A value as a person would type it.
  public static func text(
    of value: FigureValue?, _ kind: FigureKind, _ notation: NumberNotation
  ) -> String {
    switch value {
    case .zero: return "0"
    case .notApplicable: return "x"
    case .value(let number):
      return FieldInput.text(of: .number(number), form: .number, FieldReading(notation))
    case .unknown, .withheld, nil: return ""
    }
  }
}
