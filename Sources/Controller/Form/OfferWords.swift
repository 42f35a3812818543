import Model

/// The words that records carry already, offered while others are typed.
struct OfferWords: Equatable, Sendable {
  /// Of so many words at most the beginnings are compared at a key.
  private static let reach = 20_000

  private let table: FacetTable

  init(_ table: FacetTable) {
    self.table = table
  }

  /// The words that begin with what is typed, or of which a later word does.
  func beginning(with typed: [UInt8], language: Language) -> [FieldOffer] {
    var offers: [FieldOffer] = []
    for (place, names) in table.folded.prefix(OfferWords.reach).enumerated()
    where names.contains(where: { FuzzyMatch.beginsWord(typed, in: $0) }) {
      offers.append(FieldOffer(table.values[place].title.text(language)))
      if offers.count == FieldOffers.most { break }
    }
    return offers
  }

  static func == (left: OfferWords, right: OfferWords) -> Bool {
    left.table.values.count == right.table.values.count
  }
}
