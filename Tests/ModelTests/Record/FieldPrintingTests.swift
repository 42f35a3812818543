import Model
import Testing

/// What is printed for typing is read back as the same value, in both notations and languages.
@Suite struct FieldPrintingTests {
  private static let readings = NumberNotation.allCases.flatMap { notation in
    Language.allCases.map { FieldReading(notation, $0) }
  }

  private func check(
    _ value: FieldValue, _ form: FieldForm, targets: [FieldChoice]? = nil,
    _ location: SourceLocation = #_sourceLocation
  ) {
    for var reading in Self.readings {
      reading.targets = targets.map { LinkTargets($0) }
      let text = FieldInput.text(of: value, form: form, reading)
      let read = try? FieldInput.value(of: text, form: form, reading)
      #expect(read == value, "\(text) \(reading.notation)", sourceLocation: location)
    }
  }

  @Test func wholeNumbersAndMoney() {
    var random = SystemRandomNumberGenerator()
    var numbers = [0, 1, 7, 100, 999, 1000, 1250, 1_200_000_000, 999_999_999_999_999]
    for _ in 0..<2000 {
      let digits = Int.random(in: 1...15, using: &random)
      let limit = (0..<digits).reduce(1) { limit, _ in limit * 10 }
      numbers.append(Int.random(in: 0..<limit, using: &random))
    }
    for number in numbers {
      check(.whole(number), .whole(0...Int.max))
      check(.whole(number), .money)
      check(.whole(number / 1_000_000 * 1_000_000), .money)
    }
    check(.whole(2016), .year)
  }

  @Test func numbers() {
    for number in [0, 0.1, 1.5, -2.25, 1250, 1250.5, 0.125, 1.125, 1e14, 123_456.789] {
      check(.number(number), .number)
    }
    for _ in 0..<2000 { check(.number(Double.random(in: -1e9...1e9)), .number) }
  }

  @Test func dates() throws {
    for year in [1000, 1999, 2000, 2016, 2024, 9999] {
      check(.text(String(year)), .date)
      for month in 1...12 {
        let date = try #require(CalendarDate(year: year, month: month))
        check(.text(date.iso), .date)
        for day in 1...31 {
          guard let date = CalendarDate(year: year, month: month, day: day) else { continue }
          check(.text(date.iso), .date)
          #expect(CalendarDate(typed: date.title.indonesian) == date)
          #expect(CalendarDate(typed: date.title.english) == date)
        }
      }
    }
  }

  @Test func textsWithAnyLetters() {
    let words = ["batik", "kain, tenun", "\"kutip\"", "a\"b", ",", "é", "12,5", "dua kata", "-"]
    for _ in 0..<2000 {
      let texts = (0..<Int.random(in: 1...4)).compactMap { _ in words.randomElement() }
      check(.texts(texts), .texts)
    }
    for word in words { check(.text(word), .text) }
    check(.text("dua\nbaris\n\nlagi"), .note)
  }

  @Test func choicesFlagsAndRegions() {
    for kind in RecordKind.allCases { checkChoices(kind.type) }
    for flag in [true, false] { check(.flag(flag), .flag) }
    for region in Registry.standard.regions { check(.text(region.code.description), .region) }
  }

  @Test func linksByNameOrId() {
    let targets = [
      FieldChoice(code: "s-1", title: Bilingual(same: "Dinas, 2024")),
      FieldChoice(code: "s-2", title: Bilingual(same: "Kembar")),
      FieldChoice(code: "s-3", title: Bilingual(same: "Kembar")),
    ]
    for target in targets { check(.text(target.code), .link(.source), targets: targets) }
    check(.texts(targets.map(\.code)), .links(.source), targets: targets)
    check(.text("s-9"), .link(.source))
  }

  private func checkChoices<Kind: Record>(_ type: Kind.Type) {
    for field in Kind.fields {
      for choice in field.form.choices {
        check(
          field.form.isList ? .texts([choice.code]) : .text(choice.code), field.form)
      }
    }
  }

  @Test(arguments: [
    ("1,2 M", 1_200_000_000), ("1.2 M", 1_200_000_000), ("350 jt", 350_000_000),
    ("350jt", 350_000_000), ("75 rb", 75_000), ("2 T", 2_000_000_000_000),
    ("Rp 1.200.000", 1_200_000), ("Rp1,200,000", 1_200_000), ("Rp. 75.000,-", 75_000),
    ("1,25 miliar", 1_250_000_000), ("1.250", 1250), ("0", 0),
  ])
  func moneyAsPeopleWriteIt(typed: String, amount: Int) throws {
    let value = try FieldInput.value(of: typed, form: .money)
    #expect(value == .whole(amount))
  }

  @Test func moneyEchoesWhatWasUnderstood() {
    let value = FieldText.text(of: .whole(1_200_000_000), form: .money)
    #expect(value == Bilingual("Rp1.200.000.000 (1,2 miliar)", "Rp1,200,000,000 (1.2 billion)"))
  }

  @Test(arguments: ["seribu", "-5", "1,2,3 jt", "0,0000001 rb", "jt", "1 2", "Rp"])
  func whatIsNoAmountIsRefused(typed: String) {
    #expect(throws: FieldFault.self) { try FieldInput.value(of: typed, form: .money) }
  }

  @Test(arguments: [
    ("16/3/2016", "2016-03-16"), ("3/2016", "2016-03"), ("2016", "2016"),
    ("16-03-2016", "2016-03-16"), ("16 Maret 2016", "2016-03-16"), ("Agustus 2020", "2020-08"),
    ("1 agu 2020", "2020-08-01"), ("2016-03-16", "2016-03-16"), ("29/2/2024", "2024-02-29"),
  ])
  func datesWithTheDayFirst(typed: String, iso: String) throws {
    #expect(try FieldInput.value(of: typed, form: .date) == .text(iso))
  }

  @Test(arguments: [
    "3/16/2016", "16/3/16", "30/2/2024", "29/2/2023", "kemarin", "0/1/2020", "/2016x",
  ])
  func whatIsNoDateIsRefused(typed: String) {
    #expect(throws: FieldFault.self) { try FieldInput.value(of: typed, form: .date) }
  }

  @Test func aDecimalIsReadByTheNotation() throws {
    let comma = FieldReading(.commaThousands)
    #expect(try FieldInput.value(of: "1.250", form: .number) == .number(1250))
    #expect(try FieldInput.value(of: "1.250", form: .number, comma) == .number(1.25))
    #expect(try FieldInput.value(of: "1,5", form: .number) == .number(1.5))
    #expect(try FieldInput.value(of: "1,250", form: .whole(0...9999), comma) == .whole(1250))
    #expect(try FieldInput.value(of: "1.250", form: .whole(0...9999), comma) == .whole(1250))
  }

  @Test func numbersOfIdentityCardsAreNotTaken() {
    for form in [FieldForm.text, .note, .texts] {
      #expect(throws: FieldFault.self) {
        try FieldInput.value(of: "NIK 3573011234567890", form: form)
      }
    }
    #expect((try? FieldInput.value(of: "0811-2345-6789", form: .text)) != nil)
  }

  @Test func unknownIsEnteredAsUnknown() throws {
    for form in [FieldForm.text, .date, .money, .number, .texts, .year, .flag] {
      for typed in ["", " ", "?"] {
        #expect(try FieldInput.value(of: typed, form: form) == .absent)
      }
    }
    #expect(try FieldInput.value(of: "0", form: .whole(0...9)) == .whole(0))
  }
}
