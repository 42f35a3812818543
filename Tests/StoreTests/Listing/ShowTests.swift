import Model
import Store
import Testing

@Suite struct ShowTests {
  private func show(_ arguments: String...) throws -> ProgramRun {
    try Program.run([Program.jejaring, "show"] + arguments)
  }

  @Test(arguments: ["35.73", "Kota Malang", "kota malang", "3573"])
  func aCity(name: String) throws {
    let run = try show(name)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.lines.first == "Kota Malang · 35.73 · Jawa Timur")
    #expect(run.lines.contains("Keanggotaan: belum diketahui"))
    #expect(
      run.lines.contains(
        "Penetapan: KaTa Kreatif · 2019 · Aplikasi dan Pengembang Permainan · unggulan"))
    #expect(run.lines.contains("Penetapan: UNESCO · 2025 · Media Arts"))
  }

  @Test func aCityInEnglish() throws {
    let run = try show("35.73", "--lang", "en")
    #expect(run.lines.contains("Membership: unknown"))
  }

  @Test func aCityAsItsFile() throws {
    let folder = try TestFolder()
    try WritableStore(StoreFolder(folder["a"])).create(StartingNetwork.network())
    let run = try show("35.73", "--json", "--store", folder["a"])
    #expect(run.status == 0)
    #expect(try run.output == folder.text("a/cities/35.73.json"))
  }

  @Test func anAmbiguousNameShowsAll() throws {
    let run = try show("Malang")
    #expect(
      run
        == ProgramRun(
          status: 1, output: "",
          errors: "jejaring: \"Malang\" cocok dengan beberapa: 35.07 Kab. Malang, "
            + "35.73 Kota Malang; pakai kodenya\n"))
  }

  @Test func anUnknownNameSaysHowToLook() throws {
    let run = try show("Atlantis")
    #expect(
      run
        == ProgramRun(
          status: 1, output: "",
          errors: "jejaring: \"Atlantis\" bukan kode, nama kab/kota, atau id; "
            + "cari dengan: jejaring list cities\n"))
  }

  @Test func anUnknownCodeIsRefused() throws {
    #expect(try show("99.99").status == 1)
  }

  @Test func aRecordByItsId() throws {
    let run = try show("principle-01")
    #expect(run.status == 0)
    #expect(run.lines.first == "principle-01")
    #expect(run.lines.contains("Nomor: 1"))
    let json = try show("principle-01", "--json")
    #expect(json.output.hasPrefix("{\"id\":\"principle-01\",\"rev\":1,"))
    #expect(try SampleProgram.python("x['number']", on: json) == "1")
  }

  @Test func controlCharactersAreShownAsMarks() throws {
    let run = try show("a\u{1B}[2Jb")
    #expect(run.status == 1)
    #expect(!run.errors.unicodeScalars.contains("\u{1B}"))
  }
}
