import Model

extension AppState {
  /// What is seen of a region beside the others; it looks at the whole network, so it is for what
  /// is drawn once and not with each key.
  public func insight(of code: RegionCode) -> CityInsight? {
    var memo = InsightMemo()
    return memo.insight(of: code, context)
  }
}
