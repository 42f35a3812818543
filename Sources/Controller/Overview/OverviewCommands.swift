import Model

/// The commands of the overview.
enum OverviewCommands {
  static let all: [Command] = [
    Command(
      "overview.open",
      Bilingual("Buka daftar di balik angka", "Open the list behind the figure"), keys: "Enter",
      hint: Bilingual("buka daftarnya", "open its list"), .screen(.open))
  ]
}
