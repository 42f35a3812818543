import Model

extension Screen {
  /// 2 Kab/Kota: the list of cities.
  static let cities = Screen(
    id: .cities, title: Bilingual("Kab/Kota", "Cities"), commands: CitiesCommands.all,
    filter: \AppState.cities.filter, rebuild: CitiesUpdate.rebuild, take: CitiesUpdate.take)
}
