import Model

/// The figures of the whole network that regions are seen beside, kept as long as it is the one that
/// is shown: looking at every region again would take longer than a pane may.
struct InsightMemo: Sendable {
  private var version: BrowserIndex?
  private var figures: [MeasureBasis: NetworkFigures] = [:]

  /// What is seen of a region, in the first basis of which something is known there.
  mutating func insight(of code: RegionCode, _ context: ScreenContext) -> CityInsight? {
    guard let index = context.index else { return nil }
    if version?.isSame(index.browser) != true {
      version = index.browser
      figures = [:]
    }
    for basis in CityInsight.bases {
      let others = figures[basis] ?? NetworkFigures(basis, in: context.network, index.figures)
      figures[basis] = others
      guard let others else { continue }
      if let insight = CityInsight(of: code, among: others, in: context.network) {
        return insight
      }
    }
    return nil
  }
}

extension InsightMemo: Equatable {
  /// What was worked out before makes no difference between two states.
  static func == (left: InsightMemo, right: InsightMemo) -> Bool { true }
}
