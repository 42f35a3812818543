import Model

/// The tables and orders that were worked out from the network that is shown, so that no key has
/// to do it again.
struct HeatmapMemo: Sendable {
  /// How many tables are kept.
  private static let most = 64

  private var version: BrowserIndex?
  private var tables: [HeatmapTableKey: MeasureTable] = [:]
  private var orders: [HeatmapTableKey: SimilarityAnswer] = [:]
  private var profiles: [ProfilePlace: AreaProfile?] = [:]

  private struct ProfilePlace: Hashable {
    let area: Area
    let year: Int?
    let reference: ReferenceArea
    let bases: [MeasureBasis]
  }

  /// Forgets all where the network is another one.
  mutating func settle(_ index: NetworkIndex) {
    if let version, version.isSame(index.browser) { return }
    self = HeatmapMemo()
    version = index.browser
  }

  /// A table, worked out if it has not been yet.
  mutating func table(_ key: HeatmapTableKey, _ context: ScreenContext) -> MeasureTable {
    if let known = tables[key] { return known }
    if tables.count >= Self.most { tables = [:] }
    let table = HeatmapTable.table(key, context)
    tables[key] = table
    return table
  }

  /// What an area is made up of: in the first of `bases` of which figures are known there, else in
  /// any.
  mutating func profile(
    _ key: HeatmapTableKey, _ area: Area, _ reference: ReferenceArea, _ bases: [MeasureBasis],
    _ context: ScreenContext
  ) -> AreaProfile? {
    let place = ProfilePlace(area: area, year: key.year, reference: reference, bases: bases)
    if let known = profiles[place] { return known }
    let profile = (bases + MeasureBasis.allCases).lazy.compactMap { basis -> AreaProfile? in
      guard let measure = Measure(.share, of: basis) else { return nil }
      return AreaMeasure(
        measure, in: context.network, year: key.year, reference: reference,
        figures: context.index?.figures
      ).profile(of: area)
    }.first
    if profiles.count >= 1024 { profiles = [:] }
    profiles[place] = .some(profile)
    return profile
  }

  /// The order by similarity of a table's rows and columns; nil while it is not known.
  func order(_ key: HeatmapTableKey) -> SimilarityAnswer? { orders[key] }

  /// Keeps an order, if it is of the network that is shown.
  mutating func keep(_ answer: SimilarityAnswer) {
    guard tables[answer.key] == answer.table else { return }
    if orders.count >= Self.most { orders = [:] }
    orders[answer.key] = answer
  }
}

extension HeatmapMemo: Equatable {
  /// What was worked out before makes no difference between two states.
  static func == (left: HeatmapMemo, right: HeatmapMemo) -> Bool { true }
}
