import Model

/// The commands of the heatmap.
enum HeatmapCommands {
  static let all: [Command] = [
    Command(
      "heatmap.measure", Bilingual("Ukuran berikutnya", "Next measure"), keys: "m",
      hint: Bilingual("ukuran", "measure"), .screen(.nextMeasure)),
    Command(
      "heatmap.previous-measure", Bilingual("Ukuran sebelumnya", "Previous measure"), keys: "M",
      .screen(.previousMeasure)),
    Command(
      "heatmap.level",
      Bilingual(
        "Kab/kota, provinsi, kelompok, nasional", "Cities, provinces, groups, nation"),
      keys: "p", hint: Bilingual("wilayah", "areas"), .screen(.nextLevel)),
    Command(
      "heatmap.order",
      Bilingual("Urutkan: nama, provinsi, jumlah, kolom", "Order: name, province, total, column"),
      keys: "s", hint: Bilingual("urut", "order"), .screen(.nextOrder)),
    Command(
      "heatmap.open", Bilingual("Buka sel", "Open the cell"), keys: "Enter",
      hint: Bilingual("sel", "cell"), .screen(.open)),
    Command(
      "heatmap.filter", Bilingual("Cari baris", "Search rows"), keys: "/",
      hint: Bilingual("cari", "search"), .editFilter),
    Command(
      "heatmap.numbers", Bilingual("Angka dalam sel", "Numbers in cells"), keys: "#",
      hint: Bilingual("angka", "numbers"), .screen(.toggleNumbers)),
    Command(
      "heatmap.earlier", Bilingual("Tahun sebelumnya", "Earlier year"), keys: "<",
      needs: .years, .screen(.earlierYear)),
    Command(
      "heatmap.later", Bilingual("Tahun berikutnya", "Later year"), keys: ">",
      needs: .years, .screen(.laterYear)),
  ]
}
