import Model

/// The commands of the heatmap.
enum HeatmapCommands {
  static let all: [Command] = content + arrangement

  private static let content: [Command] = [
    Command(
      "heatmap.measure", Bilingual("Ukuran berikutnya", "Next measure"), keys: "m",
      hint: Bilingual("ukuran", "measure"), .screen(.nextMeasure)),
    Command(
      "heatmap.previous-measure", Bilingual("Ukuran sebelumnya", "Previous measure"), keys: "M",
      .screen(.previousMeasure)),
    Command(
      "heatmap.basis",
      Bilingual(
        "Dasar pangsa, LQ, dll.: usaha, tenaga kerja, omzet",
        "Basis of shares, LQ and so on: businesses, workers"),
      keys: "b", .screen(.nextBasis)),
    Command(
      "heatmap.reference",
      Bilingual(
        "Acuan LQ: jejaring, provinsi, kelompok, nasional",
        "Reference of LQ: network, province, group, nation"),
      keys: "R", .screen(.nextReference)),
    Command(
      "heatmap.level",
      Bilingual(
        "Kab/kota, provinsi, kelompok, nasional", "Cities, provinces, groups, nation"),
      keys: "p", hint: Bilingual("wilayah", "areas"), .screen(.nextLevel)),
    Command(
      "heatmap.earlier", Bilingual("Tahun sebelumnya", "Earlier year"), keys: "<",
      needs: .years, .screen(.earlierYear)),
    Command(
      "heatmap.later", Bilingual("Tahun berikutnya", "Later year"), keys: ">",
      needs: .years, .screen(.laterYear)),
  ]

  private static let arrangement: [Command] = [
    Command(
      "heatmap.order",
      Bilingual(
        "Urutkan baris: nama, penduduk, jumlah, kemiripan",
        "Order rows: name, population, total, similarity"),
      keys: "s", hint: Bilingual("urut", "order"), .screen(.nextOrder)),
    Command(
      "heatmap.column-order",
      Bilingual(
        "Urutkan kolom: tetap, nama, jumlah, kemiripan",
        "Order columns: fixed, name, total, similarity"),
      keys: "K", .screen(.nextColumnOrder)),
    Command(
      "heatmap.open", Bilingual("Buka sel", "Open the cell"), keys: "Enter",
      hint: Bilingual("sel", "cell"), .screen(.open)),
    Command(
      "heatmap.parts", Bilingual("Buka atau lipat kelompok", "Open or fold a group"), keys: "z",
      .screen(.toggleParts)),
    Command(
      "heatmap.transpose", Bilingual("Tukar baris dan kolom", "Swap rows and columns"), keys: "t",
      .screen(.transpose)),
    Command(
      "heatmap.filter", Bilingual("Cari baris", "Search rows"), keys: "/",
      hint: Bilingual("cari", "search"), .editFilter),
    Command(
      "heatmap.scale",
      Bilingual(
        "Skala warna: otomatis, linear, log, kuantil", "Scale: automatic, linear, log, quantile"),
      keys: "W", .screen(.nextScale)),
    Command(
      "heatmap.numbers", Bilingual("Angka dalam sel", "Numbers in cells"), keys: "#",
      hint: Bilingual("angka", "numbers"), .screen(.toggleNumbers)),
  ]
}
