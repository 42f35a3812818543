import Foundation
import Testing

/// On a terminal an import is asked about once its preview is seen.
@Suite struct ImportPromptTests {
  private let folder = PseudoTerminal.newFolder()
  private let store: SampleStore
  private let list: String

  init() throws {
    store = try SampleStore(in: folder, cities: 1, communities: 1)
    list = folder.path + "/daftar.csv"
    try "Nama Komunitas,Kab/Kota\nSanggar Uji Impor,Kota Malang\n"
      .write(toFile: list, atomically: true, encoding: .utf8)
  }

  private func open() throws -> PseudoTerminal {
    try PseudoTerminal(
      ProgramPath.jejaring,
      ["import", list, "--store", store.path, "--as", "Rara, Dinas", "--lang", "id"])
  }

  private func holds(_ text: String) throws -> Bool {
    try store.files.contains { try String(contentsOf: $0, encoding: .utf8).contains(text) }
  }

  @Test func noLeavesAllAsItWas() throws {
    let program = try open()
    #expect(program.shows("1 baru · 0 berubah"))
    #expect(program.shows("Tulis? [y/t]"))
    program.type("t\r")
    #expect(program.shows("Tidak ada yang ditulis"))
    #expect(program.ends() == .status(0))
    #expect(try !holds("Sanggar Uji Impor"))
  }

  @Test func yesWrites() throws {
    let program = try open()
    #expect(program.shows("Tulis? [y/t]"))
    #expect(try !holds("Sanggar Uji Impor"))
    program.type("y\r")
    #expect(program.shows("Tersimpan: perubahan 1"))
    #expect(program.ends() == .status(0))
    #expect(try holds("Sanggar Uji Impor"))
  }
}
