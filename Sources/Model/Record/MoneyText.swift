/// An amount as a person types and reads it: `1,2 M`, `350 jt`, `Rp1.200.000`.
public enum MoneyText {
  /// The amounts that a field takes, in rupiah.
  static let range = 0...1_000_000_000_000_000

  private static let prefixes = ["rp.", "rp", "idr", "us$", "usd", "$"]
  /// The words after an amount, longest first, with the power of ten that they stand for.
  private static let words: [(word: String, power: Int)] = [
    ("trillion", 12), ("triliun", 12), ("trilyun", 12), ("billion", 9), ("miliar", 9),
    ("milyar", 9), ("million", 6), ("ribu", 3), ("juta", 6), ("bn", 9), ("mn", 6), ("rb", 3),
    ("jt", 6), ("k", 3), ("m", 9), ("t", 12),
  ]

  /// The whole amount that a text says; nil if it says none.
  public static func amount(_ text: String, _ notation: NumberNotation) -> Int? {
    guard let (number, power) = parts(text, notation), !number.isNegative else { return nil }
    return number.whole(times: power)
  }

  /// The amount that a text says, whole or not.
  public static func number(_ text: String, _ notation: NumberNotation) -> Double? {
    guard let (number, power) = parts(text, notation), !number.isNegative else { return nil }
    if let whole = number.whole(times: power), whole.magnitude < 1 << 53 { return Double(whole) }
    guard power == 0 else { return nil }
    return number.double
  }

  /// The amount in figures and in words: `Rp1.200.000.000 (1,2 miliar)`.
  public static func echo(_ amount: Int, _ language: Language) -> String {
    let full = "Rp" + language.grouped(amount)
    guard amount.magnitude >= 1_000_000 else { return full }
    return "\(full) (\(rounded(amount, language)))"
  }

  /// The amount as it can be typed again, as short as it can be without rounding.
  static func typed(_ amount: Int, _ notation: NumberNotation) -> String {
    for (power, word) in [(12, "triliun"), (9, "miliar"), (6, "juta")] {
      let unit = (0..<power).reduce(1) { unit, _ in unit * 10 }
      let tenth = unit / 1000
      guard amount >= unit, amount % tenth == 0 else { continue }
      var places = String(amount % unit / tenth)
      places = String(repeating: "0", count: 3 - places.count) + places
      while places.last == "0" { places.removeLast() }
      let mark = places.isEmpty ? "" : String(notation.decimalMark)
      return "\(amount / unit)\(mark)\(places) \(word)"
    }
    return String(amount)
  }

  private static func rounded(_ amount: Int, _ language: Language) -> String {
    let steps: [(unit: Double, name: Bilingual)] = [
      (1e12, Bilingual("triliun", "trillion")), (1e9, Bilingual("miliar", "billion")),
      (1e6, Bilingual("juta", "million")),
    ]
    let size = Double(amount)
    let step = steps.first { size.magnitude >= $0.unit } ?? (1, Bilingual(same: ""))
    let number = size / step.unit
    let isWhole = number == number.rounded() || number.magnitude >= 100
    return language.decimal(number, places: isWhole ? 0 : 1) + " " + step.name.text(language)
  }

  private static func parts(
    _ text: String, _ notation: NumberNotation
  ) -> (number: TypedNumber, power: Int)? {
    var rest = FieldInput.trimmed(text.lowercased())
    if let prefix = prefixes.first(where: { rest.hasPrefix($0) }) {
      rest = FieldInput.trimmed(String(rest.dropFirst(prefix.count)))
    }
    if rest.hasSuffix(",-") || rest.hasSuffix(".-") { rest.removeLast(2) }
    let word = words.first { rest.hasSuffix($0.word) }
    if let word { rest = FieldInput.trimmed(String(rest.dropLast(word.word.count))) }
    return TypedNumber(rest, notation).map { ($0, word?.power ?? 0) }
  }
}
