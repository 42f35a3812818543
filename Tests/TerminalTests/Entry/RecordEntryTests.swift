import Foundation
import Testing

/// Records entered by keys alone, in the real program.
@Suite struct RecordEntryTests {
  let folder = PseudoTerminal.newFolder()
  let store: SampleStore

  init() throws { store = try SampleStore(in: folder, cities: 2, communities: 6) }

  private func open() throws -> PseudoTerminal {
    let program = try PseudoTerminal(
      ProgramPath.jejaring, ["--store", store.path, "--as", "Rara, Dinas"], columns: 120, rows: 40)
    try #require(program.shows("kab/kota"))
    return program
  }

  private func holds(_ text: String) throws -> Bool {
    try store.files.contains { try String(contentsOf: $0, encoding: .utf8).contains(text) }
  }

  /// No more keys than the text, one a field and one to save.
  @Test func aRecordOfTenFieldsTakesFewKeys() throws {
    let program = try open()
    program.press("a")
    program.type("program\r")
    try #require(program.shows("Tambah program"))
    let fields = [
      "Kelas Batik", "pelatihan", "KRI, FES", "Dinas Pariwisata", "3/2026", "16/5/2026",
      "Balai Kota", "1.250", "900", "40",
    ]
    let keys = fields.joined(separator: "\r") + "\u{13}"
    let text = fields.map(\.count).reduce(0, +)
    #expect(keys.count <= text + fields.count + 1)
    program.type(keys)
    #expect(program.shows("Tersimpan: Kelas Batik"))
    #expect(
      try holds(
        "\"name\":\"Kelas Batik\",\"kind\":\"pelatihan\",\"subsectors\":[\"KRI\",\"FES\"],"
          + "\"organiser\":\"Dinas Pariwisata\",\"starts\":\"2026-03\",\"ends\":\"2026-05-16\","
          + "\"place\":\"Balai Kota\",\"participants\":1250,\"graduates\":900,\"new_talent\":40"))
    #expect(program.quits())
  }

  /// Arrows with Shift and Ctrl reach the field, from the bytes that terminals send.
  @Test func wordsAreSelectedAndReplaced() throws {
    let program = try open()
    program.press("a")
    program.type("sumber\r")
    try #require(program.shows("Tambah sumber"))
    program.type("Dinas Lama\u{1b}[1;6D")
    program.type("Pariwisata\u{1b}[1;5D\u{1b}[1;5DX")
    #expect(program.shows("XDinas Pariwisata"))
    program.type("\u{1a}")
    #expect(program.shows("Dinas Pariwisata"))
    program.press("Esc")
    #expect(program.shows("Esc sekali lagi"))
    program.press("Esc")
    #expect(program.hides("Tambah sumber"))
    #expect(program.quits())
  }

  /// 16 rows from a spreadsheet, saved as one change that one undo takes back.
  @Test func aBlockIsPastedIntoTheSheet() throws {
    let program = try open()
    program.press("i")
    try #require(program.shows("Potensi 16 subsektor"))
    let rows = (1...16).map { "\($0)\t\($0 * 111)" }.joined(separator: "\r\n")
    program.type("\u{1b}[200~\(rows)\u{1b}[201~")
    #expect(program.shows("Tempel 32 sel?"))
    program.type("\r")
    #expect(program.shows("32 sel diubah"))
    program.type("\u{13}")
    #expect(program.shows("Tersimpan: "))
    #expect(try holds("{\"kind\":\"usaha\",\"value\":16,\"standing\":\"entry\"}"))
    #expect(try holds("{\"kind\":\"tenaga_kerja\",\"value\":1776,\"standing\":\"entry\"}"))
    program.press("u")
    #expect(program.shows("Dibatalkan: 16 catatan"))
    #expect(try !holds("\"value\":1776,"))
    program.type("\u{12}")
    #expect(program.shows("Diulangi"))
    #expect(try holds("\"value\":1776,"))
    #expect(program.quits())
  }

  @Test func historyTellsWhoChangedWhat() throws {
    let program = try open()
    program.press("r")
    program.type("\r")
    try #require(program.shows("Ubah kab/kota"))
    for _ in 0..<11 { program.type("\t") }
    program.type("\u{15}Simpul Asri\u{13}")
    #expect(program.shows("Tersimpan"))
    program.press("H")
    #expect(program.shows("Riwayat"))
    #expect(program.lacks(["Rara, Dinas", "mengubah", "Simpul Asri", "Simpul"]) == [])
    program.press("Esc")
    #expect(program.hides("Riwayat"))
    #expect(program.quits())
  }

  @Test func aRecordIsErasedForGoodAfterAWord() throws {
    let program = try open()
    program.press("4")
    try #require(program.shows("Saringan"))
    program.press(": add.communities")
    program.type("\r")
    try #require(program.shows("Tambah komunitas"))
    program.type("Sanggar Hilang\u{13}")
    #expect(program.shows("Tersimpan: Sanggar Hilang"))
    #expect(program.shows("▌ Sanggar Hilang"))
    program.type(":Hapus permanen\r")
    try #require(program.shows("Ketik HAPUS"))
    program.type("hapus\r")
    #expect(try holds("Sanggar Hilang"))
    program.type("\u{15}HAPUS\r")
    #expect(program.shows("Dihapus permanen"))
    #expect(try !holds("Sanggar Hilang"))
    #expect(program.quits())
  }
}
