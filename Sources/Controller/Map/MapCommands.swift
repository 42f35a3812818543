import Model

/// The commands of the map.
enum MapCommands {
  static let all: [Command] = [
    Command(
      "map.zoom-in", Bilingual("Perbesar", "Zoom in"), keys: "+ =",
      hint: Bilingual("perbesar", "zoom in"), .screen(.zoomIn)),
    Command(
      "map.zoom-out", Bilingual("Perkecil", "Zoom out"), keys: "-",
      hint: Bilingual("perkecil", "zoom out"), .screen(.zoomOut)),
    Command(
      "map.measure", Bilingual("Ukuran berikutnya", "Next measure"), keys: "m",
      hint: Bilingual("ukuran", "measure"), .screen(.nextMeasure)),
    Command(
      "map.filter", Bilingual("Cari kab/kota", "Search cities"), keys: "/",
      hint: Bilingual("cari", "search"), .editFilter),
    Command(
      "map.open", Bilingual("Buka kab/kota", "Open the city"), keys: "Enter",
      hint: Bilingual("buka", "open"), .screen(.open)),
    Command(
      "map.subsector", Bilingual("Subsektor berikutnya", "Next subsector"), keys: ">",
      hint: Bilingual("subsektor", "subsector"), .screen(.nextPane)),
    Command(
      "map.previous-measure", Bilingual("Ukuran sebelumnya", "Previous measure"), keys: "M",
      .screen(.previousMeasure)),
    Command(
      "map.previous-subsector", Bilingual("Subsektor sebelumnya", "Previous subsector"),
      keys: "<", .screen(.previousPane)),
    Command(
      "map.all", Bilingual("Tampilkan semua / yang terdata", "Show all / those with data"),
      keys: "A", .screen(.toggleAll)),
    Command(
      "map.north", Bilingual("Geser ke utara", "Pan north"), keys: "Shift-Up",
      .screen(.pan(.up))),
    Command(
      "map.south", Bilingual("Geser ke selatan", "Pan south"), keys: "Shift-Down",
      .screen(.pan(.down))),
    Command(
      "map.west", Bilingual("Geser ke barat", "Pan west"), keys: "Shift-Left",
      .screen(.pan(.left))),
    Command(
      "map.east", Bilingual("Geser ke timur", "Pan east"), keys: "Shift-Right",
      .screen(.pan(.right))),
  ]
}
