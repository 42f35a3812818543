import Controller
import Model

/// The numbers in and around the cells of one table: the unit stands once, in the heading.
struct HeatmapNumber {
  private let measure: Measure
  private let language: Language
  /// What a number is divided by: 1, a thousand or a million.
  private let divisor: Double
  /// Whether a cell has no room for decimals.
  private let isNarrow: Bool
  /// Whether every cell of the table holds one digit at most.
  let isOneDigit: Bool

  /// The numbers of a table: in full where the largest fits into `columnWidth` cells.
  init(_ measure: Measure, largest: Double, columnWidth: Int = .max, _ language: Language) {
    self.measure = measure
    self.language = language
    let digits = min(15, max(4, columnWidth))
    let room = (0..<digits).reduce(1.0) { room, _ in room * 10 }
    divisor = measure.isShare || largest < room ? 1 : largest < room * 1e3 ? 1e3 : 1e6
    isNarrow = columnWidth < 3
    isOneDigit = largest < 9.5 && !measure.isShare && measure != .businessesPerHead
  }

  /// The numbers of the table that is shown.
  init(_ state: AppState, _ layout: HeatmapLayout) {
    self.init(
      state.heatmap.measure, largest: state.heatmap.scale.high,
      columnWidth: layout.columnWidth - 1, state.language)
  }

  /// What the numbers are counted in, as the heading says it; empty for plain numbers.
  var unit: String {
    if divisor == 1 { return "" }
    return divisor == 1e3
      ? Bilingual("dalam ribu", "in thousands").text(language)
      : Bilingual("dalam juta", "in millions").text(language)
  }

  /// Whether every number is a whole one, so that none needs a decimal.
  var isWhole: Bool { divisor == 1 && !measure.isShare && measure != .businessesPerHead }

  /// The number as it stands in a cell.
  func short(_ number: Double) -> String {
    if measure.isShare { return percent(number) }
    if measure == .level { return language.decimal(number, places: 0) }
    return scaled(number)
  }

  /// An aggregate under a column or beside a row.
  func aggregate(_ number: Double) -> String {
    if measure == .level { return language.decimal(number, places: 1) }
    return short(number)
  }

  /// An aggregate with a unit of its own, where it has to fit into few cells.
  func compactAggregate(_ number: Double) -> String {
    measure.isShare || measure == .level ? aggregate(number) : language.compact(number)
  }

  /// The number as the foot and the legend give it, in full.
  func full(_ number: Double) -> String {
    if measure.isShare { return percent(number) + "%" }
    if number > 0, number < 0.05 { return "<" + language.decimal(0.1, places: 1) }
    let isWhole = number == number.rounded()
    return language.decimal(number, places: isWhole || number >= 1000 ? 0 : 1)
  }

  /// A share as per cent; one that would round to nothing is not written as zero.
  private func percent(_ share: Double) -> String {
    if isNarrow, share > 0, share < 0.005 { return "<1" }
    if isNarrow { return language.decimal(share * 100, places: 0) }
    if share > 0, share < 0.0005 { return "<" + language.decimal(0.1, places: 1) }
    return language.percent(share)
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
