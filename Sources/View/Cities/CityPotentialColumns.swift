import Controller
import Model

/// The columns of the potential on a city's page: what there is something to say in, as far as
/// there is room for it.
struct CityPotentialColumns {
  /// A column of numbers.
  enum Column: CaseIterable {
    case businesses, workers, coached, quotient, communities, chain
  }

  /// The names' own width; the flagship's star stands behind it.
  let names: Int
  /// Where the step of the own assessment stands; nil if none is known.
  let level: Int?
  /// Where the bar begins, and its width; 0 where there is no room.
  let bar: (column: Int, width: Int)
  /// The columns of numbers, with the column before which each ends.
  let numbers: [(column: Column, end: Int)]
  /// Where standing and year of the size begin; nil without room.
  let year: Int?
  /// What has no column for lack of room.
  let left: [Column]

  private static let leastBar = 5

  /// The columns of a profile; `quotients` says whether quotients are, or will be, known.
  init(_ profile: CityProfile, quotients: Bool, width: Int) {
    let rows = profile.rows
    let hasLevels = rows.contains { $0.level != nil }
    names = 20
    let start = names + (width < 46 ? 2 : 3)
    var used = start + (hasLevels ? 1 : 0)
    // Of the sizes the first has its place before all others, and workers only where there is room.
    let sizes: [Column] = [
      rows.contains { $0.businesses != nil } ? .businesses : nil,
      rows.contains { $0.workers != nil } ? .workers : nil,
      rows.contains { $0.coached != nil } ? .coached : nil,
    ].compactMap { $0 }
    let size = sizes.first.flatMap { $0 == .coached && hasLevels ? nil : $0 }
    var wanted: [Column] = size.map { [$0] } ?? []
    if quotients { wanted.append(.quotient) }
    if rows.contains(where: { $0.communities > 0 }) { wanted.append(.communities) }
    if rows.contains(where: { $0.chain != nil }) { wanted.append(.chain) }
    var shown: Set<Column> = []
    for column in wanted where used + Self.width(column, width) <= width {
      shown.insert(column)
      used += Self.width(column, width)
    }
    let hasYear = used + 7 <= width && rows.contains { $0.isKnown }
    used += hasYear ? 7 : 0
    let bars = hasLevels || size == .coached
    var bar = bars && width >= 46 ? min(28, width - used - 2) : 0
    if bar < Self.leastBar { bar = 0 }
    used += bar > 0 ? bar + 2 : 0
    if size == .businesses, sizes.contains(.workers),
      used + Self.width(.workers, width) <= width
    {
      shown.insert(.workers)
    }
    self.bar = (start, bar)
    var column = start + (bar > 0 ? bar + 2 : 0)
    level = hasLevels ? column : nil
    column += hasLevels ? 1 : 0
    var numbers: [(Column, Int)] = []
    var year: Int?
    if size == nil, hasYear {
      year = column + 1
      column += 7
    }
    for next in Column.allCases where shown.contains(next) {
      column += Self.width(next, width)
      numbers.append((next, column))
      if next == size, hasYear {
        year = column + 1
        column += 7
      }
    }
    self.numbers = numbers
    self.year = year
    left = wanted.filter { !shown.contains($0) }
  }

  /// What a column takes, the gap before it within.
  private static func width(_ column: Column, _ width: Int) -> Int {
    switch column {
    case .businesses: 8
    case .workers: width < 46 ? 8 : 14
    case .coached: width < 46 ? 4 : 6
    case .quotient: 6
    case .communities: 6
    case .chain: 7
    }
  }

  /// What stands over a column.
  static func title(_ column: Column, width: Int) -> Bilingual {
    switch column {
    case .businesses: Bilingual("usaha", "firms")
    case .workers: Bilingual(width < 46 ? "pekerja" : "tenaga kerja", "workers")
    case .coached: width >= 46 ? Bilingual("UMKM", "MSMEs") : Bilingual(same: "%")
    case .quotient: Bilingual(same: "LQ")
    case .communities: Bilingual("kom.", "com.")
    case .chain: Bilingual("rantai", "chain")
    }
  }
}
