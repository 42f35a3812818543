import Model

/// What a folded value of a field filter names.
enum FilterValue {
  /// Whether a folded value names a province, in short or in full.
  static func isProvince(_ value: String, _ code: ProvinceCode) -> Bool {
    if let named = Registry.standard.findProvince(value) { return named.code == code }
    return begins(value, Registry.standard.province(code)?.name ?? "")
  }

  /// The subsectors that a folded value names: by code, by spelling, or by the beginning.
  static func subsectors(_ value: String) -> [Subsector] {
    switch Subsector.reading(value) {
    case .one(let subsector): return [subsector]
    case .several(let subsectors): return subsectors
    case .crossSubsector, .notCreative, .unknown:
      return Subsector.allCases.filter { subsector in
        begins(value, subsector.title.indonesian) || begins(value, subsector.title.english)
          || begins(value, subsector.code)
      }
    }
  }

  /// Whether a word of a text begins with a folded value.
  static func begins(_ value: String, _ text: String) -> Bool {
    FuzzyMatch.beginsWord(Array(value.utf8), in: Array(Folding.fold(text).utf8))
  }
}
