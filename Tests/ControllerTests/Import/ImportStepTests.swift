import Controller
import Model
import Store
import Testing

/// The import on the screen, a step after the other: file, columns, preview, writing.
@Suite struct ImportStepTests {
  private func role(_ stage: ImportStage, _ name: String) -> ColumnRole? {
    stage.page?.table?.columns.first { $0.name == name }?.role
  }

  @Test func theFileIsReadAndItsColumnsAreShown() throws {
    let stage = try ImportStage.read()
    #expect(stage.asked.contains(.read(path: stage.path, TableForm(), ImportSettings())))
    #expect(stage.page?.step == .columns && stage.page?.table?.kind == .community)
    #expect(role(stage, "Kab/Kota") == .region && role(stage, "No HP") == .field("contact"))
    let table = try #require(stage.page?.table)
    #expect(table.headerLine == 2 && table.form?.delimiter == UInt8(ascii: ";"))
    #expect(table.value(of: .header).indonesian == "baris 2")
  }

  @Test func tabCompletesTheNameAndEnterGoesIntoAFolder() throws {
    var stage = try ImportStage()
    stage.folders = [
      "/a/": [
        ImportListing(name: "data", isFolder: true), ImportListing(name: "dasar", isFolder: true),
        ImportListing(name: ".rahasia", isFolder: true),
        ImportListing(name: "umkm.csv", isFolder: false, size: 9),
      ],
      "/a/data/": [ImportListing(name: "x.csv", isFolder: false)],
    ]
    try stage.press("I Ctrl-U")
    try stage.type("/a/")
    #expect(stage.page?.file.found.map(\.name) == ["data", "dasar", "umkm.csv"])
    try stage.press("d Tab")
    #expect(stage.page?.file.path.text == "/a/da")
    try stage.press("t Tab")
    #expect(stage.page?.file.path.text == "/a/data/")
    #expect(stage.page?.file.found.map(\.name) == ["x.csv"])
    try stage.press("Down")
    #expect(stage.page?.file.chosen?.name == "x.csv")
    stage.answers = false
    try stage.press("Enter")
    #expect(stage.asked.last == .read(path: "/a/data/x.csv", TableForm(), ImportSettings()))
    #expect(stage.page?.work?.task == .reading)
  }

  @Test func whatIsDraggedInIsUnderstood() throws {
    var stage = try ImportStage()
    try stage.press("I")
    try stage.paste("'/media/disk a/umkm.csv' ")
    #expect(stage.page?.file.path.text == "/media/disk a/umkm.csv")
    try stage.paste("file:///b/c.csv\n")
    #expect(stage.page?.file.path.text == "/b/c.csv")
  }

  @Test func aFileThatCannotBeReadIsNamedAndTheStepStays() throws {
    var stage = try ImportStage()
    try stage.press("I Ctrl-U")
    try stage.paste("/tidak/ada.csv")
    try stage.press("Enter")
    #expect(stage.page?.step == .file && stage.page?.work == nil)
    #expect(stage.state.notice?.tone == .alert)
  }

  @Test func aColumnIsCorrectedByTypingAndLeftOutByAKey() throws {
    var stage = try ImportStage.read()
    try stage.press("Down Enter")
    #expect(stage.page?.chooser?.selected?.title.indonesian == "Nama")
    try stage.type("catat")
    #expect(stage.page?.chooser?.items.map(\.title.indonesian) == ["Catatan"])
    try stage.press("Enter")
    #expect(stage.page?.chooser == nil && role(stage, "Nama Komunitas") == .field("note"))
    // The cursor stays on its column.
    try stage.press("-")
    #expect(role(stage, "Nama Komunitas") == .ignored)
    guard case .understand(let settings)? = stage.asked.last else {
      Issue.record("\(stage.asked)")
      return
    }
    #expect(settings.columns == ["Nama Komunitas": .ignored])
  }

  @Test func delimiterAndEncodingAreReadAnew() throws {
    var stage = try ImportStage.read()
    try stage.choose(.delimiter, "koma")
    #expect(stage.page?.table?.form?.delimiter == UInt8(ascii: ","))
    #expect(stage.page?.table?.columns.count != 5 && stage.page?.step == .columns)
    try stage.choose(.delimiter, "titik")
    try stage.choose(.encoding, "UTF-16")
    let form = TableForm(encoding: .utf16LittleEndian, delimiter: UInt8(ascii: ";"))
    #expect(stage.asked.last == .read(path: stage.path, form, ImportSettings()))
  }

  @Test func headerNotationKindAndRegionAreSaid() throws {
    var stage = try ImportStage.read()
    try stage.choose(.header, "baris 1")
    #expect(stage.page?.table?.headerLine == 1)
    try stage.choose(.header, "baris 2")
    try stage.choose(.notation, "1,250")
    #expect(stage.page?.table?.notation == .english)
    try stage.choose(.region, "kota malang")
    #expect(stage.page?.table?.settings.region == RegionCode("35.73"))
    try stage.choose(.kind, "ruang")
    #expect(stage.page?.table?.kind == .space)
  }

  @Test func questionsAreAnsweredOneByOneAndStayUntilThen() throws {
    var stage = try ImportStage.read(ImportStage.figures, named: "usaha.csv")
    try stage.press("Ctrl-S")
    #expect(stage.page?.step == .columns && stage.page?.table?.questions.count == 2)
    #expect(
      stage.state.notice?.text.indonesian == "2 pertanyaan perlu dijawab dahulu")
    #expect(
      stage.page?.rows.prefix(4) == [
        .question(0), .category("BATIK"), .category("MEBEL"), .question(1),
      ])
    // The suggestion is chosen already.
    try stage.press("Down Enter")
    #expect(stage.page?.chooser?.selected?.detail.indonesian == "KRI")
    try stage.press("Enter")
    #expect(stage.page?.rows.prefix(3) == [.question(0), .category("MEBEL"), .question(1)])
    try stage.press("Enter")
    try stage.type("bukan")
    try stage.press("Enter")
    #expect(stage.page?.table?.questions.map(\.topic) == [.zeros(column: "Jumlah Usaha")])
    try stage.press("Home Enter Down Enter")
    #expect(stage.page?.table?.questions == [])
    #expect(stage.page?.table?.value(of: .zeros("Jumlah Usaha")).indonesian == "semuanya nol")
    try stage.press("Ctrl-S")
    #expect(stage.page?.step == .preview && stage.page?.preview?.counts.added == 3)
  }

  @Test func allSuggestionsAreTakenAtOnce() throws {
    var stage = try ImportStage.read(ImportStage.figures, named: "usaha.csv")
    try stage.press("Ctrl-S Enter Enter")
    #expect(stage.page?.table?.settings.categories == ["batik": .kri, "mebel": .kri])
    #expect(stage.page?.table?.questions.count == 1)
  }

  @Test func thePreviewHasFourPartsWithCounts() throws {
    var stage = try ImportStage.read()
    try stage.press("Ctrl-S")
    let preview = try #require(stage.page?.preview)
    #expect(preview.counts == ImportCounts(added: 2, refused: 1))
    #expect(stage.page?.part == .added)
    #expect(preview.lines(of: .added).first?.text.indonesian == "Kota Malang · Sanggar A · KRI")
    try stage.press("Tab Tab Tab")
    #expect(stage.page?.part == .refused)
    let refused = preview.lines(of: .refused)
    #expect(refused.first?.text.indonesian.hasPrefix("baris 5: \"Bandung\" bisa") == true)
    #expect(refused.contains { $0.text.indonesian.contains(stage.path + ".ditolak.csv") })
    try stage.press("Tab")
    #expect(stage.page?.part == .added)
    try stage.press("Shift-Tab Left")
    #expect(stage.page?.part == .unchanged)
  }

  /// Warnings and sums are not pushed out of sight by many rows; of many refused the file is first.
  @Test func ofManyRowsTheFirstAreShown() throws {
    let rows = (1...40).map { "\($0);Sanggar \($0);\($0 > 20 ? "Bandung" : "Kota Batu");Kriya;" }
    let head = ImportStage.list.split(separator: "\n").prefix(2).map(String.init)
    var stage = try ImportStage.read((head + rows).joined(separator: "\n") + "\n")
    try stage.press("Ctrl-S")
    let preview = try #require(stage.page?.preview)
    #expect(preview.counts == ImportCounts(added: 20, refused: 20))
    let added = preview.lines(of: .added)
    #expect(added.filter { $0.tone == .item }.count == 10)
    #expect(added.contains { $0.text.indonesian == "… dan 10 lagi" })
    let refused = preview.lines(of: .refused)
    #expect(refused.filter { $0.tone == .item }.count == 20)
    #expect(refused.first?.text.indonesian.contains(".ditolak.csv") == true)
  }

  @Test func itIsWrittenAsOneAndTheNoticeSaysHowToUndo() throws {
    var stage = try ImportStage.read()
    try stage.press("Ctrl-S Enter")
    let author = try #require(Author("Rara"))
    #expect(stage.asked.last == .write(by: author, mapping: nil, .indonesian))
    let job = stage.page?.job ?? 0
    // Whoever presses again while it is written does not write twice.
    try stage.press("Enter Ctrl-S")
    #expect(stage.asked.last == .write(by: author, mapping: nil, .indonesian))
    try stage.tell(.progress(nil), job: job)
    #expect(stage.asked.last == .goOn)
    let effects = update(
      &stage.state, .imported(.written(7, refused: "/x/daftar.csv.ditolak.csv"), job: job))
    #expect(effects == [.importing(.close, job: job), .load] && stage.state.overlay == nil)
    #expect(
      stage.state.notice?.text.indonesian
        == "Tersimpan: 2 baru — u membatalkan · 1 ditolak di daftar.csv.ditolak.csv")
  }

  @Test func filesThatChangedMeanwhileAreShownAnew() throws {
    var stage = try ImportStage.read()
    try stage.press("Ctrl-S")
    let page = try #require(stage.page)
    let (table, preview) = (try #require(page.table), try #require(page.preview))
    try stage.press("Enter")
    try stage.tell(.drafted(table, preview, isAnew: true), job: stage.page?.job ?? 0)
    #expect(stage.page?.step == .preview && stage.page?.work == nil)
    #expect(stage.state.notice?.text.indonesian.contains("periksa pratinjaunya lagi") == true)
  }

  @Test func aMappingIsKeptUnderANameAndTakenAgain() throws {
    var stage = try ImportStage.read()
    try stage.keep("dinas")
    try stage.choose(.notation, "1,250")
    try stage.choose(.mapping, "dinas kota")
    #expect(stage.page?.value(of: .mapping).indonesian == "disimpan sebagai \"dinas kota\"")
    try stage.choose(.mapping, "dinas")
    guard case .understand(let settings)? = stage.asked.last else {
      Issue.record("\(stage.asked)")
      return
    }
    #expect(settings.kind == .community && settings.columns["Kab/Kota"] == .region)
    try stage.press("Ctrl-S Enter")
    let author = try #require(Author("Rara"))
    #expect(stage.asked.last == .write(by: author, mapping: "dinas kota", .indonesian))
  }
}

extension ImportStage {
  /// Chooses for a row the first line that is found by a text.
  mutating func choose(_ row: ImportRow, _ text: String) throws {
    try press("Home")
    while page?.row != row, let place = page?.cursor.index, place + 1 < page?.rows.count ?? 0 {
      try press("Down")
    }
    try press("Enter")
    try type(text)
    try press("Enter")
  }
}
