/// Reads what a person types into a field.
public enum FieldInput {
  /// The value of a text; nothing typed, or `?`, is unknown.
  ///
  /// Several texts or choices are separated by commas; a choice is named by its code, its title,
  /// or what only one title begins with. Throws `FieldFault` with what the field takes.
  public static func value(
    of typed: String, form: FieldForm, _ reading: FieldReading = FieldReading()
  ) throws(FieldFault) -> FieldValue {
    let text = trimmed(typed)
    guard !text.isEmpty, text != "?" else { return .absent }
    switch form {
    case .text, .note: return .text(try words(text))
    case .texts:
      var texts: [String] = []
      for part in ListText.texts(text) { texts.append(try words(part)) }
      return texts.isEmpty ? .absent : .texts(texts)
    case .link: return .text(try LinkInput.id(text, reading))
    case .links: return .texts(try LinkInput.ids(text, reading))
    case .choice(let choices): return .text(try ChoiceInput.code(text, choices))
    case .choices(let choices): return .texts(try ChoiceInput.codes(text, choices))
    case .region: return .text(try region(text))
    case .whole(let range): return .whole(try whole(text, range, reading.notation))
    case .money: return .whole(try money(text, reading.notation))
    case .date: return .text(try date(text))
    case .flag: return .flag(try flag(text))
    case .number:
      guard let number = TypedNumber(text, reading.notation)?.double else {
        throw FieldFault("tulis bilangan, misalnya 12,5", "write a number, such as 12.5")
      }
      return .number(number)
    case .figures:
      throw FieldFault(
        "angka diisi pada lembar potensi", "figures are entered on the sheet of potential")
    }
  }

  /// A value as a person would type it; several choices by their codes, as titles hold commas.
  public static func text(
    of value: FieldValue, form: FieldForm, _ reading: FieldReading = FieldReading()
  ) -> String {
    switch (value, form) {
    case (.absent, _): ""
    case (.whole(let amount), .money): MoneyText.typed(amount, reading.notation)
    case (.whole(let number), _): String(number)
    case (.number(let number), _): text(of: number, reading.notation)
    case (.text(let iso), .date): CalendarDate(iso: iso)?.typed ?? iso
    case (.text(let code), .region):
      RegionCode(code).flatMap { Registry.standard.region($0)?.title } ?? code
    case (.text(let id), .link): LinkInput.name(of: id, reading)
    case (.texts(let ids), .links):
      ListText.line(ids.map { LinkInput.name(of: $0, reading) })
    case (.texts(let texts), _): ListText.line(texts)
    default: FieldText.text(of: value, form: form).text(reading.language)
    }
  }

  /// The text without white space at its ends.
  public static func trimmed(_ text: String) -> String {
    let rest = text.drop { $0.isWhitespace }
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(rest[...last])
  }

  private static func text(of number: Double, _ notation: NumberNotation) -> String {
    guard number.magnitude < 1e15 else { return String(number) }
    let text = number == number.rounded() ? String(Int(number)) : String(number)
    return text.replacing(".", with: String(notation.decimalMark))
  }

  /// Words of a person's own; the number of an identity card has no place among them.
  private static func words(_ text: String) throws(FieldFault) -> String {
    var run = 0
    for sign in text.utf8 {
      run = (0x30...0x39).contains(sign) ? run + 1 : 0
      guard run < 16 else {
        throw FieldFault(
          "NIK atau nomor KK tidak disimpan; hapus angkanya",
          "numbers of identity or family cards are not kept; take it out")
      }
    }
    return text
  }

  /// A whole number, with or without marks between its thousands in either notation.
  private static func whole(
    _ text: String, _ range: ClosedRange<Int>, _ notation: NumberNotation
  ) throws(FieldFault) -> Int {
    let marks = text.filter { $0 == "." || $0 == "," }
    let isGrouped = Set(marks).count <= 1
    let number =
      TypedNumber(text, .dotThousands)?.whole() ?? TypedNumber(text, .commaThousands)?.whole()
    let last = text.lastIndex { $0 == "." || $0 == "," }
    let hasGroups = last.map { text.distance(from: $0, to: text.endIndex) == 4 } ?? true
    guard isGrouped, hasGroups, let number, range.contains(number) else {
      let isYear = range == 1000...9999
      guard !isYear else {
        throw FieldFault("tahun empat angka, misalnya 2016", "a year of four digits, such as 2016")
      }
      throw FieldFault(
        "bilangan bulat \(range.lowerBound) sampai \(Language.indonesian.grouped(range.upperBound))",
        "a whole number from \(range.lowerBound) to \(Language.english.grouped(range.upperBound))")
    }
    return number
  }

  private static func money(
    _ text: String, _ notation: NumberNotation
  ) throws(FieldFault) -> Int {
    guard let amount = MoneyText.amount(text, notation) else {
      throw FieldFault(
        "tulis jumlah, misalnya 1,2 M, 350 jt, atau 75.000.000",
        "write an amount, such as 1.2 miliar, 350 jt or 75,000,000")
    }
    guard MoneyText.range.contains(amount) else {
      throw FieldFault(
        "paling banyak 1.000 triliun; periksa satuannya (rb, jt, M)",
        "at most 1,000 trillion; check its unit (rb, jt, M)")
    }
    return amount
  }

  private static func date(_ text: String) throws(FieldFault) -> String {
    guard let date = CalendarDate(typed: text) else {
      throw FieldFault(
        "tanggal lebih dulu: 16/3/2016, 3/2016, atau 2016",
        "the day first: 16/3/2016, 3/2016 or 2016")
    }
    return date.iso
  }

  private static func flag(_ text: String) throws(FieldFault) -> Bool {
    switch Folding.fold(text) {
    case "ya", "y", "yes": true
    case "tidak", "t", "no", "n": false
    default: throw FieldFault("ya atau tidak", "yes or no")
    }
  }

  private static func region(_ text: String) throws(FieldFault) -> String {
    switch Registry.standard.find(text) {
    case .one(let region): return region.code.description
    case .several(let regions):
      let names = regions.map(\.title).joined(separator: ", ")
      throw FieldFault("\"\(text)\": pilih \(names)", "\"\(text)\": choose \(names)")
    case .none:
      throw FieldFault(
        "kab/kota tidak dikenal; tulis nama atau kodenya",
        "not a known city; write its name or code")
    }
  }
}
