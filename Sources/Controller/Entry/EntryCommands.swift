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
      Command(
        "record.grid", Bilingual("Daftar sebagai lembar isian", "The list as a sheet to edit"),
        keys: "T", group: .entry, writes: true, needs: .record, .openGrid),
      Command(
        "record.duplicate", Bilingual("Gandakan catatan", "Duplicate the record"), keys: "d",
        group: .entry, writes: true, needs: .deletable, .duplicateRecord),
      Command(
        "record.mark", Bilingual("Tandai catatan", "Mark the record"), keys: "v", group: .entry,
        writes: true, needs: .deletable, .toggleMark),
      Command(
        "record.setAll",
        Bilingual("Isi satu isian di semua yang ditandai", "Set a field in all that are marked"),
        keys: "V", group: .entry, writes: true, needs: .markedRecords, .setAllMarked),
      Command(
        "record.replace",
        Bilingual("Ganti teks di semua yang ditandai", "Replace text in all that are marked"),
        keys: "F", group: .entry, writes: true, needs: .markedRecords, .replaceInMarked),
      Command(
        "record.join",
        Bilingual("Satukan dua catatan kembar", "Merge two duplicates"),
        keys: "Y", group: .entry, writes: true, needs: .markedRecords, .joinMarked),
      Command(
        "record.move",
        Bilingual("Pindahkan ke kab/kota lain", "Move the record to another city"),
        keys: "Alt-p", group: .entry, writes: true, needs: .deletable, .moveRecord),
      Command(
        "record.note", Bilingual("Catat kebutuhan atau tawaran", "Note a need or an offer"),
        keys: "+", group: .entry, writes: true, needs: .region, .quickNote),
      Command(
        "record.history", Bilingual("Riwayat catatan atau angka", "History of record or figure"),
        keys: "H", group: .entry, writes: true, needs: .record, .openHistory),
      Command(
        "record.forget", Bilingual("Hapus permanen", "Erase for good"), keys: "Alt-d",
        group: .entry, writes: true, needs: .deletable, .forgetRecord),
      Command(
        "record.resume", Bilingual("Lanjutkan draf", "Go on with the draft"), keys: "o",
        group: .entry, writes: true, needs: .drafts, .resumeDraft),
      Command(
        "record.sheet", Bilingual("Isi potensi 16 subsektor", "Enter the potential"), keys: "i",
        hint: Bilingual("isi potensi", "potential"), group: .entry, writes: true, needs: .region,
        .openSheet),
    ] + CityHoldings.enteredKinds.map(add)

  private static func add(_ kind: RecordKind) -> Command {
    Command(
      CommandID(stringLiteral: "add.\(kind.rawValue)"),
      Bilingual("Tambah \(kind.title.indonesian)", "Add: \(kind.title.english)"), keys: "",
      group: .entry, writes: true, needs: .region, .addRecordOf(kind))
  }
}
