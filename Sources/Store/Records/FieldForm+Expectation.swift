import Model

extension FieldForm {
  /// That the form does not take what stands at a key, and what it takes.
  func refusal(of key: String) -> Bilingual {
    Bilingual(
      "\"\(key)\": nilai ini tidak diterima; \(expectation.indonesian)",
      "\"\(key)\": this value is not taken; \(expectation.english)")
  }

  /// What the form takes, as the end of an error message.
  var expectation: Bilingual {
    switch self {
    case .text, .note: Bilingual("tulis teks dalam tanda petik", "write a text in quotes")
    case .date:
      Bilingual(
        "tulis tanggal \"2016-03-16\", \"2016-03\", atau \"2016\"",
        "write a date \"2016-03-16\", \"2016-03\" or \"2016\"")
    case .region: Bilingual("tulis kode Kemendagri \"35.73\"", "write a Kemendagri code \"35.73\"")
    case .money: Bilingual("tulis rupiah bulat tanpa tanda", "write whole rupiah without marks")
    case .whole(let range):
      Bilingual(
        "tulis bilangan bulat \(range.lowerBound) sampai \(range.upperBound)",
        "write a whole number from \(range.lowerBound) to \(range.upperBound)")
    case .number: Bilingual("tulis bilangan", "write a number")
    case .flag: Bilingual("tulis true atau false", "write true or false")
    case .texts: Bilingual("tulis daftar teks [\"…\"]", "write a list of texts [\"…\"]")
    case .choice(let choices), .choices(let choices):
      Bilingual(
        "pilih dari \(Self.codes(choices))", "choose from \(Self.codes(choices))")
    case .link: Bilingual("tulis id catatan lain", "write the id of another record")
    case .links:
      Bilingual("tulis daftar id [\"…\"]", "write a list of ids [\"…\"]")
    case .figures:
      Bilingual(
        "tulis daftar angka [{\"kind\":\"usaha\",\"value\":1}]",
        "write a list of figures [{\"kind\":\"usaha\",\"value\":1}]")
    }
  }

  private static func codes(_ choices: [FieldChoice]) -> String {
    choices.map(\.code).joined(separator: ", ")
  }
}
