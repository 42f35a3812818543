import Model

/// The numbers in and around the cells, as short as they can be.
enum HeatmapNumber {
  /// The number as it stands in a cell.
  static func short(_ number: Double, _ measure: Measure, _ language: Language) -> String {
    if measure.isShare { return language.percent(number) }
    if measure == .level { return language.decimal(number, places: 0) }
    return coarse(number, language)
  }

  /// The number as the foot and the legend give it.
  static func full(_ number: Double, _ measure: Measure, _ language: Language) -> String {
    if measure.isShare { return language.percent(number) + "%" }
    let isWhole = number == number.rounded()
    return language.decimal(number, places: isWhole || number >= 1000 ? 0 : 1)
  }

  /// An aggregate under a column or beside a row.
  static func aggregate(_ number: Double, _ measure: Measure, _ language: Language) -> String {
    if measure.isShare { return language.percent(number) }
    if measure == .level { return language.decimal(number, places: 1) }
    return coarse(number, language)
  }

  /// At most three digits and a unit.
  private static func coarse(_ number: Double, _ language: Language) -> String {
    let units = language == .indonesian ? ["rb", "jt", "M"] : ["k", "M", "B"]
    if number < 999.5 {
      let isSmall = number < 9.95 && number != number.rounded()
      return language.decimal(number, places: isSmall ? 1 : 0)
    }
    if number < 999_500 { return language.decimal(number / 1e3, places: 0) + units[0] }
    if number < 999_500_000 { return language.decimal(number / 1e6, places: 0) + units[1] }
    return language.decimal(number / 1e9, places: 0) + units[2]
  }
}
