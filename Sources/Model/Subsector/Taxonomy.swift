/// A division of the creative economy into subsectors, by its number of them.
public enum Taxonomy: Int, CaseIterable, Sendable {
  /// The 14 of the time until 2014. Its table to the 16 is not kept here.
  case fourteen = 14
  /// The 16 of 2015-2019, which Jejaring uses.
  case sixteen = 16
  /// The 17 since 2020, with games apart from applications.
  case seventeen = 17

  /// The taxonomy that a file published about `year` is likely to use.
  public init(year: Int) {
    self = year <= 2014 ? .fourteen : year <= 2019 ? .sixteen : .seventeen
  }

  /// How many subsectors it has.
  public var count: Int { rawValue }

  /// The name that a store keeps: "16".
  public var code: String { String(rawValue) }

  /// Its name with the years in which it was official.
  public var title: Bilingual {
    switch self {
    case .fourteen: Bilingual("14 subsektor (s.d. 2014)", "14 subsectors (to 2014)")
    case .sixteen: Bilingual("16 subsektor (2015-2019)", "16 subsectors (2015-2019)")
    case .seventeen: Bilingual("17 subsektor (sejak 2020)", "17 subsectors (since 2020)")
    }
  }
}
