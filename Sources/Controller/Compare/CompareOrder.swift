import Model

/// What the rows of a comparison are ordered by.
public enum CompareOrder: CaseIterable, Sendable {
  /// The 16 subsectors in their own order.
  case subsector
  /// The rows in which the regions are furthest apart first.
  case difference

  /// What a person calls it.
  public var title: Bilingual {
    switch self {
    case .subsector: Bilingual("subsektor", "subsector")
    case .difference: Bilingual("selisih", "difference")
    }
  }
}
