/// Years in tables.
enum ImportYear {
  /// The years that a number of four digits is taken for.
  static let range = 1900...2100

  /// The year that a text says: `2019`, `Tahun 2019`, `2019*`, `16/3/2016`, `2017-04-17`; nil if
  /// it says none, or two.
  static func year(in text: some Sequence<UInt8>) -> Int? {
    var found: Int?
    var number = 0
    var digits = 0
    for byte in Array(text) + [0] {
      if byte.isDigit {
        number = digits < 8 ? number * 10 + Int(byte - .zero) : number
        digits += 1
        continue
      }
      if digits == 4, range.contains(number) {
        guard found == nil || found == number else { return nil }
        found = number
      } else if digits > 4 {
        return nil
      }
      number = 0
      digits = 0
    }
    return found
  }
}
