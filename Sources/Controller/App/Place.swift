/// Where a person was before a link was followed, so that Backspace can return.
public struct Place: Equatable, Sendable {
  let screen: ScreenID
  let overview: OverviewState
  let cities: CitiesState
  let heatmap: HeatmapState
  let communities: CommunitiesState
  let map: MapState

  /// Where the state is now.
  init(_ state: AppState) {
    screen = state.screen
    overview = state.overview
    cities = state.cities
    heatmap = state.heatmap
    communities = state.communities
    map = state.map
  }

  /// Puts the state back there.
  func restore(_ state: inout AppState) {
    state.screen = screen
    state.overview = overview
    state.cities = cities
    state.heatmap = heatmap
    // The answer to a search that was under way then may have come and gone.
    state.communities.endSearch()
    state.communities = communities
    state.communities.endSearch()
    state.map = map
  }
}
