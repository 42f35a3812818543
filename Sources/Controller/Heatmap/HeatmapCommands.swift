import Model

/// The commands of the heatmap.
enum HeatmapCommands {
  static let all: [Command] = [
    Command(
      "heatmap.measure", Bilingual("Ukuran berikutnya", "Next measure"), keys: "m",
      hint: Bilingual("ukuran", "measure"), .heatmap(.nextMeasure)),
    Command(
      "heatmap.previous-measure", Bilingual("Ukuran sebelumnya", "Previous measure"), keys: "M",
      .heatmap(.previousMeasure)),
    Command(
      "heatmap.level",
      Bilingual(
        "Kab/kota, provinsi, kelompok, nasional", "Cities, provinces, groups, nation"),
      keys: "p", hint: Bilingual("wilayah", "areas"), .heatmap(.nextLevel)),
    Command(
      "heatmap.order",
      Bilingual("Urutkan: nama, provinsi, jumlah, kolom", "Order: name, province, total, column"),
      keys: "s", hint: Bilingual("urut", "order"), .nextOrder),
    Command(
      "heatmap.open", Bilingual("Buka sel", "Open the cell"), keys: "Enter",
      hint: Bilingual("sel", "cell"), .open),
    Command(
      "heatmap.filter", Bilingual("Cari baris", "Search rows"), keys: "/",
      hint: Bilingual("cari", "search"), .editFilter),
    Command(
      "heatmap.numbers", Bilingual("Angka dalam sel", "Numbers in cells"), keys: "#",
      hint: Bilingual("angka", "numbers"), .heatmap(.toggleNumbers)),
    Command(
      "heatmap.earlier", Bilingual("Tahun sebelumnya", "Earlier year"), keys: "<",
      obstacle: noYears, .heatmap(.earlierYear)),
    Command(
      "heatmap.later", Bilingual("Tahun berikutnya", "Later year"), keys: ">",
      obstacle: noYears, .heatmap(.laterYear)),
  ]

  private static let noYears: @Sendable (AppState) -> Bilingual? = { state in
    HeatmapUpdate.years(state).count < 2
      ? Bilingual("hanya ada satu tahun", "there is one year only") : nil
  }
}
