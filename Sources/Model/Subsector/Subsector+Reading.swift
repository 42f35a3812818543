extension Subsector {
  /// The subsector, or subsectors, that `text` names.
  ///
  /// Knows codes, names in both languages, keys of the 17 official ones, and spellings met in real
  /// files. Case, accents and punctuation do not matter.
  public static func reading(_ text: String) -> SubsectorReading {
    let key = Folding.foldKey(text)
    if key.isEmpty { return .unknown }
    if crossSpellings.contains(key) { return .crossSubsector }
    if notCreativeSpellings.contains(key) { return .notCreative }
    if let subsector = spellings[key] { return .one(subsector) }
    return readingOfParts(Folding.foldName(separated(text)).split(separator: " ").map(String.init))
  }

  /// `text` with "/", "&" and the like as spaces; ``Folding/foldName(_:)`` does it for all but "+".
  private static func separated(_ text: String) -> String {
    String(text.map { $0 == "+" ? " " : $0 })
  }

  /// Reads words from the left, each time the longest spelling that fits.
  private static func readingOfParts(_ words: [String]) -> SubsectorReading {
    var found: Set<Subsector> = []
    var start = 0
    while start < words.count {
      if conjunctions.contains(words[start]) {
        start += 1
        continue
      }
      guard let part = longestSpelling(in: words[start...]) else { return .unknown }
      found.insert(part.subsector)
      start += part.length
    }
    guard let first = found.first else { return .unknown }
    return found.count == 1 ? .one(first) : .several(found.sorted())
  }

  private static func longestSpelling(
    in words: ArraySlice<String>
  ) -> (subsector: Subsector, length: Int)? {
    for length in stride(from: min(words.count, longestName), through: 1, by: -1) {
      if let subsector = spellings[words.prefix(length).joined()] {
        return (subsector, length)
      }
    }
    return nil
  }

  /// The words of the longest spelling, conjunctions included.
  private static let longestName = 5

  private static let conjunctions: Set<String> = ["dan", "and", "serta", "atau"]

  private static let crossSpellings: Set<String> = [
    "lintassubsektor", "lintassektor", "crosssubsector", "crosssector", "semuasubsektor",
    "multisubsektor",
  ]

  /// Kinds of business that `jabar_kinds.tsv` leaves out, and their like.
  private static let notCreativeSpellings: Set<String> = [
    "agribisnis", "industri", "jasa", "obatobatan", "pertanian", "peternakan", "perikanan",
    "nonekraf", "bukanekraf", "noncreative", "notcreative",
  ]

  private static let spellings: [String: Subsector] = {
    var table: [String: Subsector] = [:]
    for subsector in allCases {
      let names =
        [subsector.code]
        + [subsector.title, subsector.shortTitle].flatMap {
          [$0.indonesian, $0.english]
        }
      for name in names + subsector.otherSpellings {
        table[Folding.foldKey(name)] = subsector
      }
    }
    for official in OfficialSubsector.allCases {
      for name in [official.rawValue, official.title.indonesian, official.title.english] {
        table[Folding.foldKey(name)] = official.subsector
      }
    }
    return table
  }()
}
