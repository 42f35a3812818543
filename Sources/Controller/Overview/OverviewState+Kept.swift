extension OverviewState {
  var kept: [String: String] { [:] }

  mutating func restore(_ kept: [String: String]) {}
}
