import Model

extension HeatmapState {
  /// What an area is compared with, as a person calls it.
  public func referenceTitle(of area: Area, _ network: Network) -> Bilingual {
    guard reference != .network else {
      return Bilingual("jejaring", "the network")
    }
    guard let other = reference.area(of: area, in: network) else { return reference.title }
    return Bilingual(same: network.title(of: other))
  }
}
