import Model

extension ViewState {
  /// What is kept of a state.
  init(_ state: AppState) {
    language = state.language
    theme = state.themeName
    screen = state.screen
    cityFilter = state.cities.filter.input.text
    showsAllCities = state.cities.showsAll
    cityOrder = state.cities.order
    city = state.cities.anchor?.description
    level = state.heatmap.level
    measure = state.heatmap.measure
    heatmapOrder = state.heatmap.order
    year = state.heatmap.year
    area = state.heatmap.anchor?.code
    subsector = state.heatmap.subsector
    showsNumbers = state.heatmap.showsNumbers
    communityFilter = state.communities.filter.input.text
    for (facet, value) in state.communities.chosen {
      facets[facet.filterField.names[0]] = value
    }
    record = state.communities.anchor
  }
}

extension AppState {
  /// Goes back to where a person was; the lists are made when the network is read.
  mutating func restore(_ view: ViewState) {
    screen = view.screen
    cities.filter.input = TextInput(view.cityFilter)
    cities.showsAll = view.showsAllCities
    cities.order = view.cityOrder
    cities.anchor = view.city.flatMap { RegionCode($0) }
    heatmap.level = view.level
    heatmap.measure = view.measure
    heatmap.order = view.heatmapOrder
    heatmap.year = view.year
    heatmap.anchor = view.area.flatMap { Area(code: $0) }
    heatmap.column = view.subsector.index
    heatmap.showsNumbers = view.showsNumbers
    communities.filter.input = TextInput(view.communityFilter)
    for facet in Facet.allCases {
      communities.chosen[facet] = view.facets[facet.filterField.names[0]]
    }
    communities.anchor = view.record
  }
}
