import Model

/// Finds what a person can be offered for what is typed last.
enum OfferFinder {
  /// Of so many records at most the names are compared at a key.
  private static let reach = 50_000
  /// The folded names of all regions.
  private static let regions = Registry.standard.regions.map { region in
    (
      region,
      ([region.title, region.code.description] + region.aliases).map {
        Array(Folding.fold($0).utf8)
      }
    )
  }

  /// The offers for what stands before the cursor; nil where there are none.
  static func offers(for field: FormField, _ words: OfferWords?) -> FieldOffers? {
    let before = field.editor.beforeCursor
    let piece = field.form.isList ? ListText.lastPiece(of: before) : before[...]
    let typed = Array(Folding.fold(String(piece)).utf8)
    guard !typed.isEmpty, !piece.hasPrefix("\"") else { return nil }
    let items = items(field, typed, words)
    // What is typed already need not be offered.
    if items.count == 1, let only = items.first, only.text == piece { return nil }
    return items.isEmpty ? nil : FieldOffers(items, typed: piece.count)
  }

  private static func items(
    _ field: FormField, _ typed: [UInt8], _ words: OfferWords?
  ) -> [FieldOffer] {
    let language = field.reading.language
    switch field.form {
    case .choice(let choices):
      return choices.filter { isBegun($0, typed) }.map { FieldOffer($0.title.text(language)) }
    case .choices(let choices):
      return choices.filter { isBegun($0, typed) }.map {
        FieldOffer($0.code, title: $0.title.text(language), detail: $0.code)
      }
    case .region: return regions(typed)
    case .link, .links: return links(field.reading, typed)
    case .text, .texts: return words?.beginning(with: typed, language: language) ?? []
    default: return []
    }
  }

  private static func isBegun(_ choice: FieldChoice, _ typed: [UInt8]) -> Bool {
    [choice.code, choice.title.indonesian, choice.title.english].contains {
      FuzzyMatch.beginsWord(typed, in: Array(Folding.fold($0).utf8))
    }
  }

  private static func regions(_ typed: [UInt8]) -> [FieldOffer] {
    // A name in which a word begins so is likelier than one that holds the letters somewhere.
    let begun = regions.filter { region in
      region.1.contains { FuzzyMatch.beginsWord(typed, in: $0) }
    }
    let known = Set(begun.map(\.0.code))
    let others = regions.lazy.filter { region in
      !known.contains(region.0.code)
        && region.1.contains { FuzzyMatch.positions(of: typed, in: $0) != nil }
    }.prefix(FieldOffers.most)
    return (begun + others).prefix(FieldOffers.most).map { region, _ in
      FieldOffer(
        region.title, detail: Registry.standard.province(region.province)?.shortName ?? "")
    }
  }

  private static func links(_ reading: FieldReading, _ typed: [UInt8]) -> [FieldOffer] {
    guard let targets = reading.targets else { return [] }
    let found = targets.folded.prefix(reach).indices.lazy.filter {
      FuzzyMatch.positions(of: typed, in: targets.folded[$0]) != nil
    }.prefix(FieldOffers.most)
    return found.map { targets.choices[$0] }.map { target in
      FieldOffer(
        FieldInput.text(of: .text(target.code), form: .link(.source), reading),
        title: target.title.indonesian)
    }
  }
}
