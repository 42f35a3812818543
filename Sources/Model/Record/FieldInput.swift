/// Reads what a person types into a field.
public enum FieldInput {
  /// The value of a text; nothing typed is unknown.
  ///
  /// Several texts or choices are separated by commas; a choice is named by its code, its title,
  /// or what only one title begins with. Throws `FieldFault` with what the field takes.
  public static func value(of typed: String, form: FieldForm) throws(FieldFault) -> FieldValue {
    let text = trimmed(typed)
    guard !text.isEmpty else { return .absent }
    switch form {
    case .text, .link: return .text(text)
    case .texts, .links: return .texts(parts(text))
    case .choice(let choices): return .text(try code(text, choices))
    case .choices(let choices):
      var codes: [String] = []
      for part in parts(text) {
        let code = try code(part, choices)
        if !codes.contains(code) { codes.append(code) }
      }
      return .texts(codes)
    case .whole(let range): return .whole(try whole(text, range))
    case .flag: return .flag(try flag(text))
    case .number, .figures:
      throw FieldFault("belum dapat diisi di sini", "cannot be entered here yet")
    }
  }

  /// A value as a person would type it; several choices by their codes, as titles hold commas.
  public static func text(of value: FieldValue, form: FieldForm, _ language: Language) -> String {
    if value == .absent { return "" }
    if case .whole(let number) = value { return String(number) }
    if case .texts(let texts) = value { return texts.joined(separator: ", ") }
    return FieldText.text(of: value, form: form).text(language)
  }

  private static func code(
    _ text: String, _ choices: [FieldChoice]
  ) throws(FieldFault) -> String {
    let wanted = Folding.fold(text)
    let names = choices.map { choice in
      [choice.code, choice.title.indonesian, choice.title.english].map { Folding.fold($0) }
    }
    if let place = names.firstIndex(where: { $0.contains(wanted) }) { return choices[place].code }
    let begun = names.indices.filter { names[$0].contains { $0.hasPrefix(wanted) } }
    if begun.count == 1, let place = begun.first { return choices[place].code }
    let offered = begun.isEmpty ? choices : begun.map { choices[$0] }
    let said = DisplayText(text).text
    // Many choices are offered by their codes, which are short.
    let isMany = offered.count > 6
    throw FieldFault(
      "\"\(said)\": pilih \(list(offered.map { isMany ? $0.code : $0.title.indonesian }))",
      "\"\(said)\": choose \(list(offered.map { isMany ? $0.code : $0.title.english }))")
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }

  /// A whole number, with or without marks between its thousands in either notation.
  private static func whole(
    _ text: String, _ range: ClosedRange<Int>
  ) throws(FieldFault) -> Int {
    let groups = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    let isGrouped = groups.count == 1 || groups.dropFirst().allSatisfy { $0.count == 3 }
    guard isGrouped, groups.allSatisfy({ $0.allSatisfy(\.isNumber) }),
      let number = Int(groups.joined()), range.contains(number)
    else {
      throw FieldFault(
        "bilangan bulat \(range.lowerBound) sampai \(range.upperBound)",
        "a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  private static func flag(_ text: String) throws(FieldFault) -> Bool {
    switch Folding.fold(text) {
    case "ya", "y", "yes": true
    case "tidak", "t", "no", "n": false
    default: throw FieldFault("ya atau tidak", "yes or no")
    }
  }

  private static func parts(_ text: String) -> [String] {
    text.split(separator: ",").map { trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: String) -> String {
    let rest = text.drop { $0.isWhitespace }
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(rest[...last])
  }
}
