import Model

/// The command that takes a table in.
enum ImportCommands {
  static let all: [Command] = [
    Command(
      "program.import", Bilingual("Impor tabel dari berkas", "Import a table from a file"),
      keys: "I", group: .entry, writes: true, .askImport)
  ]
}
