/// The screens that work, in the order of their tabs.
public enum ScreenID: String, CaseIterable, Sendable {
  case overview, cities, heatmap, communities, map

  /// The number of the tab, from 1.
  public var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }
}
