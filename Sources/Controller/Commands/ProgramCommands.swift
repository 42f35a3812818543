import Model

/// Commands of the program as a whole.
enum ProgramCommands {
  static let all: [Command] =
    ScreenID.allCases.map(show) + [
      Command(
        "program.back", Bilingual("Kembali", "Back"), keys: "Backspace", group: .program,
        obstacle: { state in
          state.trail.isEmpty
            ? Bilingual("belum ada yang diikuti", "nothing was followed yet") : nil
        }, .back),
      Command(
        "program.cancel", Bilingual("Batal, hapus saringan", "Cancel, clear the filter"),
        keys: "Esc", group: .program, .cancel),
      Command(
        "program.language", Bilingual("Ganti bahasa (English)", "Change language (Indonesia)"),
        keys: "L", group: .program, .toggleLanguage),
      Command(
        "program.theme", Bilingual("Pilih warna", "Choose a theme"), keys: "w", group: .program,
        .openThemes),
      KioskCommands.code,
      Command(
        "program.problems", Bilingual("Masalah pada berkas", "Problems in files"), keys: "!",
        group: .program,
        obstacle: { state in
          state.problems.isEmpty ? Bilingual("tidak ada masalah", "there are none") : nil
        }, .openProblems),
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
        hint: Bilingual("perintah", "commands"), group: .program, .openMenu(.palette)),
      Command(
        "program.help", Bilingual("Bantuan tombol", "Help on keys"), keys: "? F1",
        hint: Bilingual("bantuan", "help"), group: .program, .openMenu(.help)),
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
