import Controller
import Model

/// The numbers in and around the cells of one table: the unit stands once, in the heading.
struct HeatmapNumber {
  private static let divisors: [(divisor: Double, title: Bilingual)] = [
    (1, Bilingual(same: "")), (1e3, Bilingual("dalam ribu", "in thousands")),
    (1e6, Bilingual("dalam juta", "in millions")),
    (1e9, Bilingual("dalam miliar", "in billions")),
    (1e12, Bilingual("dalam triliun", "in trillions")),
  ]

  private let measure: Measure
  private let language: Language
  /// What a number is divided by, and what the heading says of that.
  private let divisor: Double
  private let unitTitle: Bilingual
  /// Whether a cell has no room for decimals.
  private let isNarrow: Bool
  /// Whether every cell of the table holds one digit at most.
  let isOneDigit: Bool

  /// The numbers of a table: in full where the largest has at most `digits` digits.
  init(_ measure: Measure, largest: Double, digits: Int = 15, _ language: Language) {
    self.measure = measure
    self.language = language
    let room = (0..<min(15, digits)).reduce(1.0) { room, _ in room * 10 }
    let isRatio = measure.isPercent || measure.form.needsReference
    let fit =
      Self.divisors.first { isRatio || largest < room * $0.divisor } ?? (
        1e12, Self.divisors[4].title
      )
    (divisor, unitTitle) = fit
    isNarrow = digits < 3
    isOneDigit = largest < 9.5 && !isRatio && measure != .businessesPerHead
  }

  /// The numbers of the table that is shown.
  init(_ state: AppState, _ layout: HeatmapLayout) {
    self.init(
      state.heatmap.measure, largest: state.heatmap.table.largest,
      digits: layout.digits, state.language)
  }

  /// What the numbers are counted in, as the heading says it; empty for plain numbers.
  var unit: String { unitTitle.text(language) }

  /// Whether every number is a whole one, so that none needs a decimal.
  var isWhole: Bool {
    divisor == 1 && !measure.isPercent && !measure.form.needsReference
      && measure != .businessesPerHead
  }

  /// The number as it stands in a cell.
  func short(_ number: Double) -> String {
    if measure.isPercent { return percent(number) }
    if measure.form.needsReference { return quotient(number) }
    if measure.isGraded { return language.decimal(number, places: 0) }
    return scaled(number)
  }

  /// An aggregate under a column or beside a row.
  func aggregate(_ number: Double) -> String {
    if measure.isGraded { return language.decimal(number, places: 1) }
    return short(number)
  }

  /// An aggregate with a unit of its own, where it has to fit into few cells.
  func compactAggregate(_ number: Double) -> String {
    measure.isPercent || measure.isGraded ? aggregate(number) : language.compact(number)
  }

  /// The number as the foot and the legend give it, in full.
  func full(_ number: Double) -> String {
    if measure.isPercent { return percent(number) + "%" }
    if measure.form.needsReference { return language.decimal(number, places: 2) }
    if number > 0, number < 0.05 { return "<" + language.decimal(0.1, places: 1) }
    let currency =
      measure.form == .amount
      ? measure.basis == .turnover ? "Rp" : measure.basis == .exports ? "US$" : "" : ""
    if !currency.isEmpty, number >= 1e6 { return currency + language.compact(number) }
    let isWhole = number == number.rounded()
    return currency + language.decimal(number, places: isWhole || number >= 1000 ? 0 : 1)
  }

  /// A share as per cent; one that would round to nothing is not written as zero.
  private func percent(_ share: Double) -> String {
    if share < 0 { return language.decimal(share * 100, places: 0) }
    if isNarrow, share > 0, share < 0.005 { return "<1" }
    if isNarrow { return language.decimal(share * 100, places: 0) }
    if share > 0, share < 0.0005 { return "<" + language.decimal(0.1, places: 1) }
    return language.percent(share)
  }

  /// In a narrow cell two digits: `,8` below 1, whole from there on.
  private func quotient(_ number: Double) -> String {
    if isNarrow, measure.form == .quotient, number != 0 {
      guard number < 0.95 else { return language.decimal(number, places: 0) }
      return String(language.decimal(number, places: 1).dropFirst())
    }
    let isFar = number.magnitude >= 9.95 || number == 0
    return language.decimal(number, places: isFar ? 0 : 1)
  }

  private func scaled(_ number: Double) -> String {
    let scaled = number / divisor
    if divisor > 1, number > 0, scaled < 0.05 { return "<" + language.decimal(0.1, places: 1) }
    let isSmall = scaled < 9.95 && (divisor > 1 || scaled != scaled.rounded()) && scaled != 0
    guard !isSmall else { return language.decimal(scaled, places: 1) }
    // Without marks between thousands: they would make the cells run into each other.
    return scaled.magnitude < 1e15 ? String(Int(scaled.rounded())) : "∞"
  }
}
