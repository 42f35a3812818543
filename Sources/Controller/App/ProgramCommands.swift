import Model

/// Commands of the program as a whole.
enum ProgramCommands {
  static let all: [Command] =
    ScreenID.allCases.map(show) + [
      Command(
        "program.back", Bilingual("Kembali", "Back"), keys: "Backspace", group: .program,
        needs: .trail, .back),
      Command(
        "program.cancel", Bilingual("Batal, hapus saringan", "Cancel, clear the filter"),
        keys: "Esc", group: .program, .cancel),
      Command(
        "program.language", Bilingual("Ganti bahasa (English)", "Change language (Indonesia)"),
        keys: "L", group: .program, .toggleLanguage),
      Command(
        "program.notation", Bilingual("Ganti cara tulis angka", "Change how numbers are typed"),
        keys: "N", group: .program, writes: true, .stepNotation),
      Command(
        "program.theme", Bilingual("Pilih warna", "Choose a theme"), keys: "w", group: .program,
        .openThemes),
      Command(
        "program.undo", Bilingual("Batalkan perubahan terakhir", "Undo the last change"), keys: "u",
        group: .program, writes: true, .undo),
      Command(
        "program.redo", Bilingual("Ulangi yang dibatalkan", "Redo what was undone"),
        keys: "Ctrl-R", group: .program, writes: true, .redo),
      Command(
        "program.author", Bilingual("Ganti petugas", "Change who writes"), keys: "P",
        group: .program, writes: true, .askAuthor),
      Command(
        "program.copy", Bilingual("Salin sebagai kalimat", "Copy as a sentence"), keys: "y",
        group: .program, needs: .sentence, .copySentence),
      Command(
        "program.brief", Bilingual("Ringkasan satu halaman", "One-page brief"), keys: "B",
        group: .program, needs: .regionHere, .askBrief),
      Command(
        "program.export", Bilingual("Ekspor catatan ke berkas", "Export records to a file"),
        keys: "X", group: .program, .askExport),
      Command(
        "program.picture", Bilingual("Gambar sebagai SVG", "Picture as SVG"), keys: "S",
        group: .program, needs: .chart, .askPicture),
      Command(
        "program.code", Bilingual("Kontak sebagai kode QR", "Contact as a QR code"), keys: "Q",
        group: .program, needs: .publicContact, .showCode),
      Command(
        "program.problems", Bilingual("Masalah pada berkas", "Problems in files"), keys: "!",
        group: .program,
        needs: .problems, .openProblems),
      Command(
        "program.mouse", Bilingual("Tetikus: program atau pilih teks", "Mouse: program or select"),
        keys: "Ctrl-T", group: .program, .toggleMouse),
      Command(
        "program.repaint", Bilingual("Gambar ulang layar", "Repaint the screen"), keys: "Ctrl-L",
        group: .program, .repaint),
      Command(
        "program.suspend", Bilingual("Tangguhkan ke shell", "Suspend to the shell"),
        keys: "Ctrl-Z", group: .program, .suspend),
      Command(
        "program.palette", Bilingual("Daftar perintah", "Command palette"), keys: ":",
        hint: Bilingual("perintah", "commands"), group: .program, .openPalette),
      Command(
        "program.help", Bilingual("Bantuan tombol", "Help on keys"), keys: "? F1",
        hint: Bilingual("bantuan", "help"), group: .program, .openHelp),
      Command(
        "program.quit", Bilingual("Keluar", "Quit"), keys: "q Ctrl-C", group: .program, .quit),
    ]

  private static func show(_ id: ScreenID) -> Command {
    let title = Screen.of(id).title
    return Command(
      CommandID(stringLiteral: "show." + id.rawValue),
      Bilingual("Buka \(title.indonesian)", "Open \(title.english)"),
      keys: "\(id.number)", group: .program, .show(id))
  }
}
