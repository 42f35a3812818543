import Model

/// The different values of a facet, numbered in the order in which they came.
struct FacetTable: Sendable {
  private(set) var values: [FacetValue] = []
  /// The titles, folded, that a filter's field is compared with.
  private(set) var folded: [[[UInt8]]] = []
  private var numbers: [String: Int32] = [:]

  /// The number of a value, which is added if it is new.
  mutating func number(of code: String, _ title: () -> Bilingual) -> Int32 {
    if let number = numbers[code] { return number }
    let number = Int32(truncatingIfNeeded: values.count)
    let value = FacetValue(code: code, title: title())
    numbers[code] = number
    values.append(value)
    folded.append(
      [value.title.indonesian, value.title.english].map { Array(Folding.fold($0).utf8) })
    return number
  }

  /// The numbers of texts that are their own titles.
  mutating func numbers(of texts: [String]) -> [Int32] {
    texts.map { text in number(of: text) { Bilingual(same: text) } }
  }

  /// The number of a value's code; nil if there is none.
  func number(of code: String) -> Int32? { numbers[code] }
}
