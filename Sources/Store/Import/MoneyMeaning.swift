import Model

/// What a cell says to a field of rupiah, in the unit that its header names.
struct MoneyMeaning {
  /// The largest amount that a record takes.
  static let limit = 1_000_000_000_000_000

  private let unit: FigureUnit
  private let notation: TableNotation

  init(_ unit: FigureUnit, _ notation: TableNotation) {
    self.unit = unit
    self.notation = notation
  }

  /// The amount in rupiah; refused in other money, below 0 or above the limit.
  func meaning(of text: String) -> FieldMeaning {
    let currency = FigureUnit(cell: text).currency ?? unit.currency
    guard currency == nil || currency == .rupiah else {
      return .refused(
        Bilingual("bukan dalam rupiah; ubah ke rupiah", "not in rupiah; convert it to rupiah"))
    }
    let scale = TableNotation.hasScale(text) ? 1 : unit.moneyScale ?? 1
    guard let amount = amount(text, scale) else { return .refused(Self.fault) }
    guard amount >= 0, amount <= Double(Self.limit) else { return .refused(Self.range) }
    var writer = JSONWriter()
    writer.integer(Int(amount))
    return .json(writer.bytes)
  }

  /// A whole amount: 1,005 juta are 1.005.000.
  private func amount(_ text: String, _ scale: Double) -> Double? {
    let number = notation.number(text).map { $0 * scale }
    if let number, abs(number - number.rounded()) <= 1e-6 { return number.rounded() }
    guard case .whole(let whole)? = try? FieldInput.value(of: text, form: .money) else {
      return nil
    }
    // "5 million" says its scale itself.
    return Double(whole) * (text.contains(where: \.isLetter) ? 1 : scale)
  }

  private static let fault = Bilingual(
    "tulis jumlah rupiah bulat, misalnya 350 jt atau 75.000.000",
    "write a whole amount of rupiah, such as 350 jt or 75.000.000")

  private static let range = Bilingual(
    "jumlah di luar 0 sampai 1.000 triliun rupiah; periksa angka dan satuannya",
    "an amount outside of 0 to 1,000 triliun rupiah; check the number and its unit")
}
