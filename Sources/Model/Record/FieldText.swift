/// A field's value as a person reads it.
public enum FieldText {
  /// The text of a value; choices are given by their titles.
  public static func text(of value: FieldValue, form: FieldForm) -> Bilingual {
    switch (value, form) {
    case (.text(let code), .choice(let choices)):
      return choices.first { $0.code == code }?.title ?? Bilingual(same: code)
    case (.texts(let codes), .choices(let choices)):
      let titles = codes.map { code in
        choices.first { $0.code == code }?.title ?? Bilingual(same: code)
      }
      return Bilingual(
        titles.map(\.indonesian).joined(separator: ", "),
        titles.map(\.english).joined(separator: ", "))
    case (.text(let iso), .date):
      return CalendarDate(iso: iso)?.title ?? Bilingual(same: iso)
    case (.text(let code), .region):
      return Bilingual(
        same: RegionCode(code).flatMap { Registry.standard.region($0)?.title } ?? code)
    case (.whole(let year), .whole(1000...9999)): return Bilingual(same: String(year))
    case (.whole(let amount), .money):
      return Bilingual(
        MoneyText.echo(amount, .indonesian), MoneyText.echo(amount, .english))
    default: return text(of: value)
    }
  }

  private static func text(of value: FieldValue) -> Bilingual {
    switch value {
    case .absent: Bilingual("belum didata", "unknown")
    case .text(let text): Bilingual(same: text)
    case .whole(let number):
      Bilingual(Language.indonesian.grouped(number), Language.english.grouped(number))
    case .number(let number):
      Bilingual(
        Language.indonesian.decimal(number, places: number == number.rounded() ? 0 : 2),
        Language.english.decimal(number, places: number == number.rounded() ? 0 : 2))
    case .flag(let flag): flag ? Bilingual("ya", "yes") : Bilingual("tidak", "no")
    case .texts(let texts): Bilingual(same: texts.joined(separator: ", "))
    case .figures(let figures):
      Bilingual(
        "\(figures.count) angka", figures.count == 1 ? "1 figure" : "\(figures.count) figures")
    }
  }
}
