import Foundation
import Testing

/// A community entered, changed, deleted and taken back on the screen, in the real program.
@Suite struct CommunityEntryTests {
  let folder = PseudoTerminal.newFolder()
  let store: SampleStore

  init() throws { store = try SampleStore(in: folder, cities: 2, communities: 6) }

  private func open(_ arguments: [String] = ["--as", "Rara, Dinas"]) throws -> PseudoTerminal {
    let program = try PseudoTerminal(
      ProgramPath.jejaring, ["--store", store.path] + arguments, columns: 120, rows: 40)
    try #require(program.shows("kab/kota"))
    program.press("4")
    try #require(program.shows("Saringan"))
    return program
  }

  private func holds(_ text: String) throws -> Bool {
    try store.files.contains { try String(contentsOf: $0, encoding: .utf8).contains(text) }
  }

  @Test func itIsEnteredChangedDeletedAndTakenBack() throws {
    let program = try open()
    program.press("a Enter")
    #expect(program.shows("Tambah komunitas"))
    program.type("Sanggar Uji Coba\rkri, fes\rkain\r \r2011\u{13}")
    #expect(program.shows("Tersimpan: Sanggar Uji Coba"))
    #expect(try holds("\"name\":\"Sanggar Uji Coba\",\"subsectors\":[\"KRI\",\"FES\"]"))
    #expect(program.shows("▌ Sanggar Uji Coba"))
    program.press("e")
    #expect(program.shows("Ubah komunitas"))
    program.type(" Dua\u{13}")
    #expect(program.shows("Tersimpan: Sanggar Uji Coba Dua"))
    #expect(program.shows("▌ Sanggar Uji Coba Dua"))
    program.press("D")
    #expect(program.shows("Dihapus: Sanggar Uji Coba Dua"))
    #expect(program.hides("▌ Sanggar Uji Coba Dua"))
    program.press("u")
    #expect(program.shows("Dibatalkan"))
    #expect(program.shows("Sanggar Uji Coba Dua"))
    program.press("u")
    #expect(program.hides("Sanggar Uji Coba Dua"))
    #expect(try !holds("Sanggar Uji Coba Dua"))
    #expect(program.quits())
  }

  /// What a person has no consent to share stays in the private folder.
  @Test func aContactGoesToThePrivateFile() throws {
    let program = try open()
    program.press("a Enter")
    #expect(program.shows("Tambah komunitas"))
    program.type("Sanggar Sunyi" + String(repeating: "\t", count: 11) + "0899-777-123\u{13}")
    #expect(program.shows("Tersimpan: Sanggar Sunyi"))
    for file in store.files {
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(!text.contains("0899-777-123") || file.path.contains("/private/"), "\(file.path)")
    }
    #expect(try holds("0899-777-123"))
    #expect(program.quits())
  }

  @Test func theSameFieldChangedElsewhereShowsBothSides() throws {
    let program = try open()
    program.press("a Enter")
    program.type("Sanggar Uji\u{13}")
    #expect(program.shows("Tersimpan: Sanggar Uji"))
    #expect(program.shows("▌ Sanggar Uji"))
    program.press("e")
    #expect(program.shows("Ubah komunitas"))
    let id = try #require(try identity(of: "Sanggar Uji"))
    let other = try ProgramOutput([
      "put", "communities", "id=\(id)", "name=Sanggar Lain", "status=aktif", "--store", store.path,
      "--as", "Dodi",
    ])
    #expect(other.status == 0)
    program.type(" Kita\u{13}")
    #expect(program.shows("Diubah di dua tempat"))
    #expect(program.lacks(["Sanggar Uji Kita", "Sanggar Lain", "Dodi"]) == [])
    #expect(try !holds("Sanggar Uji Kita"))
    program.press("Ctrl-S")
    #expect(program.shows("Tersimpan: Sanggar Uji Kita"))
    #expect(try holds("\"name\":\"Sanggar Uji Kita\",\"status\":\"aktif\""))
    #expect(program.quits())
  }

  @Test func readOnlyNothingIsEntered() throws {
    let before = try store.files.map { try Data(contentsOf: $0) }
    let program = try open(["--read-only"])
    program.press("a e D u")
    #expect(program.shows("tidak berarti di sini"))
    #expect(program.quits())
    #expect(try store.files.map { try Data(contentsOf: $0) } == before)
  }

  private func identity(of name: String) throws -> String? {
    for file in store.files {
      let text = try String(contentsOf: file, encoding: .utf8)
      guard let line = text.split(separator: "\n").first(where: { $0.contains("\"\(name)\"") })
      else { continue }
      return line.split(separator: "\"").dropFirst(3).first.map(String.init)
    }
    return nil
  }
}
