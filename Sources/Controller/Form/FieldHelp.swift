import Model

/// What a field takes, said before it is wrong.
enum FieldHelp {
  /// The help on a form of fields; nil where there is nothing to say.
  static func text(of form: FieldForm) -> Bilingual? {
    switch form {
    case .text: nil
    case .note:
      Bilingual(
        "beberapa baris; Enter baris baru, Tab ke isian berikut",
        "several lines; Enter begins one, Tab goes on")
    case .date: Bilingual("16/3/2016, 3/2016, atau 2016", "16/3/2016, 3/2016 or 2016")
    case .region: Bilingual("nama atau kode kab/kota", "name or code of a city")
    case .year: Bilingual("tahun, empat angka", "a year of four digits")
    case .whole(let range):
      Bilingual(
        "bilangan bulat \(range.lowerBound)–\(Language.indonesian.grouped(range.upperBound))",
        "a whole number \(range.lowerBound)–\(Language.english.grouped(range.upperBound))")
    case .number: Bilingual("bilangan", "a number")
    case .money: Bilingual("rupiah: 1,2 M, 350 jt, 75 rb", "rupiah: 1.2 miliar, 350 jt, 75 rb")
    case .flag: Bilingual("spasi: ya, tidak", "space: yes, no")
    case .texts: Bilingual("beberapa, dipisah koma", "several, separated by commas")
    case .choice(let choices):
      Bilingual(
        "spasi: " + list(choices.map(\.title.indonesian)),
        "space: " + list(choices.map(\.title.english)))
    case .choices(let choices) where choices.count > 6:
      Bilingual(same: choices.map(\.code).joined(separator: " "))
    case .choices(let choices):
      Bilingual(
        "dipisah koma: " + list(choices.map(\.title.indonesian)),
        "by commas: " + list(choices.map(\.title.english)))
    case .link(let kind):
      Bilingual("nama \(kind.title.indonesian)", "name of a \(kind.title.english)")
    case .links(let kind):
      Bilingual(
        "nama \(kind.title.indonesian), dipisah koma", "names of \(kind.title.english), by commas")
    case .figures: nil
    }
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
