import Model

/// The commands of the community browser.
enum CommunitiesCommands {
  static let all: [Command] = [
    Command(
      "communities.open",
      Bilingual("Buka, pilih saringan, ikuti tautan", "Open, choose a facet, follow a link"),
      keys: "Enter", hint: Bilingual("buka", "open"), .screen(.open)),
    Command(
      "communities.filter", Bilingual("Cari nama", "Search names"), keys: "/",
      hint: Bilingual("cari", "search"), .editFilter),
    Command(
      "communities.texts", Bilingual("Cari di semua teks", "Search every text"), keys: "Ctrl-F",
      .screen(.searchTexts)),
    Command(
      "communities.facets", Bilingual("Ke saringan", "To the facets"), keys: "f",
      hint: Bilingual("saringan", "facets"), .screen(.focusFacets)),
    Command(
      "communities.order", Bilingual("Urut nama atau wilayah", "Order by name or by region"),
      keys: "s", hint: Bilingual("urut", "order"), .screen(.nextOrder)),
    Command(
      "communities.clear", Bilingual("Lepas semua saringan", "Take every facet off"), keys: "x",
      needs: .chosenFacet, .screen(.clearFacets)),
  ]
}
