import Foundation
import Testing

/// A table that is imported on the screen, in the real program.
@Suite struct ImportScreenTests {
  private let folder = PseudoTerminal.newFolder()
  private let store: SampleStore
  private let list: String

  init() throws {
    store = try SampleStore(in: folder, cities: 1, communities: 1)
    list = folder.path + "/daftar.csv"
    try """
    Nama Komunitas;Kab/Kota;Subsektor
    Sanggar Uji Impor;Kota Malang;Kriya
    Kopi Uji Impor;Kota Batu;Kuliner
    Film Uji Impor;Bandung;Film

    """.write(toFile: list, atomically: true, encoding: .utf8)
  }

  private func open(_ options: [String] = ["--as", "Rara, Dinas"]) throws -> PseudoTerminal {
    let program = try PseudoTerminal(
      ProgramPath.jejaring, ["--store", store.path, "--lang", "id"] + options, columns: 120,
      rows: 40)
    try #require(program.shows("kab/kota"))
    return program
  }

  private func holds(_ text: String) throws -> Bool {
    try store.files.contains { try String(contentsOf: $0, encoding: .utf8).contains(text) }
  }

  private func files() throws -> [String: Data] {
    let paths = try #require(
      FileManager.default.enumerator(atPath: store.path)?.allObjects as? [String])
    return Dictionary(
      uniqueKeysWithValues: try paths.filter { $0.hasSuffix(".json") }
        .map { ($0, try Data(contentsOf: URL(fileURLWithPath: store.path + "/" + $0))) })
  }

  /// From the key to the columns, the name completed by Tab.
  private func read(_ program: PseudoTerminal) {
    program.press("I")
    #expect(program.shows("Impor tabel"))
    program.send([0x15])
    program.type(folder.path + "/daf")
    #expect(program.shows("daftar.csv"))
    program.press("Tab Enter")
    #expect(program.shows("Nama kab/kota"))
  }

  @Test func aListIsImportedSeenAndTakenBack() throws {
    let before = try files()
    let program = try open()
    read(program)
    #expect(program.lacks(["Kepala tabel", "baris 1", "titik koma ;", "UTF-8"]) == [])
    program.press("Ctrl-S")
    #expect(program.shows("2 baru"))
    #expect(
      program.lacks(["0 berubah", "0 tetap", "1 ditolak", "Kota Malang · Sanggar Uji"]) == [])
    #expect(try files() == before)
    program.press("Tab Tab Tab")
    #expect(program.lacks(["baris 4: \"Bandung\" bisa", list + ".ditolak.csv"]) == [])
    #expect(!FileManager.default.fileExists(atPath: list + ".ditolak.csv"))
    program.press("Enter")
    #expect(
      program.shows("Tersimpan: 2 baru — u membatalkan · 1 ditolak di daftar.csv.ditolak.csv"))
    #expect(try holds("\"name\":\"Sanggar Uji Impor\",\"subsectors\":[\"KRI\"]"))
    #expect(try holds("Kopi Uji Impor"))
    let refused = try String(contentsOfFile: list + ".ditolak.csv", encoding: .utf8)
    #expect(refused.contains("Film Uji Impor;Bandung;Film;"))
    program.press("4")
    #expect(program.lacks(["Sanggar Uji Impor", "Kopi Uji Impor"]) == [])
    // One change, taken back at once.
    program.press("u")
    #expect(program.shows("Dibatalkan: 2 catatan"))
    #expect(program.hides("Sanggar Uji Impor"))
    #expect(try !holds("Uji Impor"))
    #expect(program.quits())
  }

  /// The screen's counts are those of the command.
  @Test func theCountsAreThoseOfTheCommand() throws {
    let dry = try ProgramOutput([
      "import", list, "--dry-run", "--store", store.path, "--as", "Rara", "--lang", "id",
    ])
    let line = try #require(
      dry.text.components(separatedBy: "\n").first { $0.contains(" ditolak") })
    let program = try open()
    read(program)
    program.press("Ctrl-S")
    #expect(program.shows("2 baru"))
    let counts = line.components(separatedBy: " · ").map {
      $0.trimmingCharacters(in: .whitespacesAndNewlines)
    }
    #expect(counts == ["2 baru", "0 berubah", "0 tetap", "1 ditolak"])
    #expect(program.lacks(counts) == [])
    program.press("Esc")
    #expect(program.shows("Cara dibaca"))
    program.press("Esc")
    #expect(program.hides("Cara dibaca"))
    program.press("Esc")
    #expect(program.hides("Impor tabel"))
    #expect(program.quits())
  }

  @Test func leavingAtAnyStepWritesNothing() throws {
    let before = try files()
    let program = try open()
    read(program)
    // Esc follows at once, while rows are read or compared, or after it.
    program.type("\u{13}")
    program.type("\u{1b}")
    #expect(program.settles())
    program.type("\u{1b}")
    #expect(program.settles())
    program.type("\u{1b}")
    #expect(program.hides("Impor tabel"))
    #expect(program.quits())
    #expect(try files() == before)
    #expect(!FileManager.default.fileExists(atPath: list + ".ditolak.csv"))
  }

  @Test(arguments: ["--read-only", "--public"])
  func whoOnlyReadsImportsNothing(option: String) throws {
    let program = try open([option])
    program.press("I")
    #expect(program.shows("I tidak berarti di sini"))
    #expect(program.quits())
  }
}
