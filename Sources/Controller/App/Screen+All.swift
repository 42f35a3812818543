import Model

extension Screen {
  /// Every screen, in the order of the tabs.
  public static let all: [Screen] = [overview, cities, heatmap, communities, map]

  static let overview = Screen(
    .overview, Bilingual("Ringkasan", "Overview"), OverviewCommands.all, state: \AppState.overview)

  private static let cities = Screen(
    .cities, Bilingual("Kab/Kota", "Cities"), CitiesCommands.all, state: \AppState.cities,
    filter: \AppState.cities.filter)

  private static let heatmap = Screen(
    .heatmap, Bilingual("Potensi", "Potential"), HeatmapCommands.all, state: \AppState.heatmap,
    filter: \AppState.heatmap.filter)

  private static let communities = Screen(
    .communities, Bilingual("Komunitas", "Communities"), CommunitiesCommands.all,
    state: \AppState.communities, filter: \AppState.communities.filter)

  private static let map = Screen(
    .map, Bilingual("Peta", "Map"), MapCommands.all, state: \AppState.map,
    filter: \AppState.map.filter,
    note: Bilingual(
      "Garis pantai: Natural Earth. Letak: GeoNames (CC BY 4.0), cahyadsn.",
      "Coastline: Natural Earth. Places: GeoNames (CC BY 4.0), cahyadsn."))
}
