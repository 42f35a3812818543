import Model

/// Commands that enter, change and delete records, on every screen.
enum EntryCommands {
  static let all: [Command] =
    [
      Command(
        "record.edit", Bilingual("Ubah catatan atau kab/kota", "Edit the record or city"),
        keys: "e", hint: Bilingual("ubah", "edit"), group: .entry, writes: true, needs: .record,
        .editRecord),
      Command(
        "record.add", Bilingual("Tambah catatan", "Add a record"), keys: "a",
        hint: Bilingual("tambah", "add"), group: .entry, writes: true, needs: .region, .addRecord),
      Command(
        "record.delete", Bilingual("Hapus catatan", "Delete the record"), keys: "D Del",
        group: .entry, writes: true, needs: .deletable, .deleteRecord),
      Command(
        "record.list", Bilingual("Semua isian kab/kota ini", "All entries of this city"),
        keys: "r", group: .entry, writes: true, needs: .region, .listRecords),
    ] + CityHoldings.enteredKinds.map(add)

  private static func add(_ kind: RecordKind) -> Command {
    Command(
      CommandID(stringLiteral: "add.\(kind.rawValue)"),
      Bilingual("Tambah \(kind.title.indonesian)", "Add: \(kind.title.english)"), keys: "",
      group: .entry, writes: true, needs: .region, .addRecordOf(kind))
  }
}
