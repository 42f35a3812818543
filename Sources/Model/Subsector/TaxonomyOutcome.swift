/// What becomes of a subsector when its figures move to another taxonomy.
public enum TaxonomyOutcome: String, CaseIterable, Sendable {
  /// One becomes one: figures keep their meaning.
  case mapped
  /// Several become one: figures add up.
  case merged
  /// One becomes several: a figure cannot be divided without a guess.
  case split
  /// It has no place in the creative economy.
  case notCreative
  /// More than one place fits: a person decides.
  case ambiguous

  /// The word that the interface uses.
  public var title: Bilingual {
    switch self {
    case .mapped: Bilingual("sepadan", "mapped")
    case .merged: Bilingual("digabung", "merged")
    case .split: Bilingual("dipecah", "split")
    case .notCreative: Bilingual("bukan ekonomi kreatif", "not creative")
    case .ambiguous: Bilingual("taksa", "ambiguous")
    }
  }
}
