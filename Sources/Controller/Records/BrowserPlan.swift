import Model

/// A question made ready for a walk over the records: numbers in the place of texts.
struct BrowserPlan: Sendable {
  /// A word, and by what a name that lacks it is told quickly.
  struct Word: Sendable {
    let bytes: [UInt8]
    let letters: UInt32
    let pairs: UInt64
    let initial: UInt32

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      letters = LetterSet.letters(of: bytes)
      pairs = LetterSet.pairs(of: bytes)
      initial = bytes.first.map { LetterSet.letter($0) } ?? 0
    }
  }

  /// A facet and the values of it that are allowed, by their numbers.
  struct Choice: Sendable {
    let facet: Facet
    let allowed: [Bool]
    /// The bits of the allowed subsectors or status in the columns.
    let bits: UInt16

    /// Whether a value is allowed; -1 is none.
    @inline(__always)
    func allows(_ number: Int32) -> Bool { number >= 0 && allowed[Int(number)] }
  }

  let words: [[UInt8]]
  let scope: FilterScope
  let wanted: [Word]
  /// What the filter's fields allow.
  let terms: [Choice]
  /// The values that were chosen among the facets.
  let chosen: [Choice]
  /// The numbers of the chosen values; -1 if no record has it.
  let chosenNumbers: [Facet: Int32]
  let subsectors: [Int32]
  let statuses: [Int32]
  let sizes: [Int]

  init(_ question: BrowserQuestion, _ index: BrowserIndex) {
    let query = FilterQuery(question.text)
    words = query.wordBytes.filter { !$0.isEmpty }
    scope = question.scope
    wanted = words.map { Word($0) }
    subsectors = index.subsectors
    statuses = index.statuses
    sizes = index.tables.map(\.values.count)
    terms = query.terms.map { Self.choice($0, index) }
    var numbers: [Facet: Int32] = [:]
    for (facet, code) in question.chosen {
      numbers[facet] = index.place(facet, code: code) ?? -1
    }
    chosenNumbers = numbers
    chosen = numbers.sorted { $0.key.rawValue < $1.key.rawValue }.map { facet, number in
      Self.choice(facet, index) { Int32(truncatingIfNeeded: $0) == number }
    }
  }

  /// Whether nothing is narrowed.
  var isOpen: Bool { words.isEmpty && terms.isEmpty && chosen.isEmpty }

  private static func choice(_ term: FilterTerm, _ index: BrowserIndex) -> Choice {
    // A field that no record has, such as the island, is not passed over: it allows nothing.
    guard let facet = Facet.allCases.first(where: { $0.filterField == term.field }) else {
      return choice(.kind, index) { _ in false }
    }
    let table = index.tables[facet.rawValue]
    switch facet {
    case .province:
      return choice(facet, index) { number in
        ProvinceCode(table.values[number].code).map { FilterValue.isProvince(term.value, $0) }
          ?? false
      }
    case .subsector:
      let named = FilterValue.subsectors(term.value)
      return choice(facet, index) { number in
        Subsector(code: table.values[number].code).map(named.contains) ?? false
      }
    default:
      let value = Array(term.value.utf8)
      return choice(facet, index) { number in
        table.folded[number].contains { FuzzyMatch.beginsWord(value, in: $0) }
      }
    }
  }

  private static func choice(
    _ facet: Facet, _ index: BrowserIndex, _ isAllowed: (Int) -> Bool
  ) -> Choice {
    let allowed = index.tables[facet.rawValue].values.indices.map(isAllowed)
    var bits: UInt16 = 0
    let numbers = facet == .subsector ? index.subsectors : facet == .status ? index.statuses : []
    for (place, number) in numbers.enumerated() where number >= 0 && allowed[Int(number)] {
      bits |= 1 << UInt16(place)
    }
    return Choice(facet: facet, allowed: allowed, bits: bits)
  }
}
