import Model

/// The commands of the list of cities.
enum CitiesCommands {
  static let all: [Command] = [
    Command(
      "cities.open", Bilingual("Buka kab/kota atau tautannya", "Open the city or its link"),
      keys: "Enter", hint: Bilingual("buka", "open"), .screen(.open)),
    Command(
      "cities.filter", Bilingual("Cari kab/kota", "Search cities"), keys: "/",
      hint: Bilingual("cari", "search"), .editFilter),
    Command(
      "cities.all", Bilingual("Tampilkan semua / yang terdata", "Show all / those with data"),
      keys: "A",
      hint: Bilingual("semua", "all"), .screen(.toggleAll)),
    Command(
      "cities.order", Bilingual("Ganti urutan", "Change the order"),
      keys: "s", hint: Bilingual("urut", "order"), .screen(.nextOrder)),
  ]
}
