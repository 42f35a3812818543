import Foundation
import Testing

/// Marked communities changed together, made one and moved, in the real program.
@Suite struct MarkedEntryTests {
  let folder = PseudoTerminal.newFolder()
  let store: SampleStore

  init() throws { store = try SampleStore(in: folder, cities: 2, communities: 6) }

  /// The program on the list of two communities that were entered just now.
  private func open() throws -> PseudoTerminal {
    let put = ["put", "communities", "--in", "35.73", "--store", store.path, "--as", "Dodi"]
    for name in ["Uji Batk Satu", "Uji Batk Dua"] {
      #expect(try ProgramOutput(put + ["name=\(name)", "contact=0899-\(name.count)"]).status == 0)
    }
    let program = try PseudoTerminal(
      ProgramPath.jejaring, ["--store", store.path, "--as", "Rara, Dinas"], columns: 120, rows: 40)
    try #require(program.shows("kab/kota"))
    program.press("4")
    try #require(program.shows("Saringan"))
    program.type("/uji batk\r")
    try #require(program.shows("Uji Batk Dua"))
    return program
  }

  private func files(holding text: String) throws -> [String] {
    try store.files.filter { try String(contentsOf: $0, encoding: .utf8).contains(text) }
      .map(\.path)
  }

  @Test func textIsReplacedInAllAndTakenBackByOneUndo() throws {
    let program = try open()
    program.press("v v F")
    #expect(program.shows("Ganti teks di 2 komunitas"))
    program.type("\tBatk\tBatik")
    #expect(program.shows("2 catatan berubah, 2 tempat"))
    #expect(program.lacks(["Uji Batik Satu", "Uji Batik Dua"]) == [])
    #expect(try files(holding: "Uji Batik").isEmpty)
    program.press("Ctrl-S")
    #expect(program.shows("Tersimpan: 2 komunitas"))
    #expect(try files(holding: "Uji Batik Satu").count == 1)
    #expect(try files(holding: "Uji Batik Dua").count == 1)
    program.press("u")
    #expect(program.shows("Dibatalkan: 2 catatan"))
    #expect(try files(holding: "Uji Batik").isEmpty)
    #expect(program.quits())
  }

  @Test func twoAreMadeOne() throws {
    let program = try open()
    program.press("v v Y")
    #expect(program.shows("Satukan dua komunitas"))
    program.press("Ctrl-S")
    #expect(program.shows("Tersimpan: Uji Batk"))
    #expect(program.hides("Uji Batk Satu"))
    #expect(try files(holding: "\"name\":\"Uji Batk Satu\"").isEmpty)
    program.press("u")
    #expect(program.shows("Dibatalkan: 1 catatan"))
    #expect(try files(holding: "\"name\":\"Uji Batk Satu\"").count == 1)
    #expect(program.quits())
  }

  @Test func oneIsMovedWithWhatIsPrivate() throws {
    let program = try open()
    program.type("\u{1b}p")
    #expect(program.shows("Pindahkan komunitas"))
    program.type("35.79")
    #expect(program.shows("Kota Batu"))
    program.press("Ctrl-S")
    #expect(program.shows("→ Kota Batu"))
    let moved = try files(holding: "0899-12")
    #expect(moved.count == 1 && moved[0].hasSuffix("private/35.79.json"))
    #expect(try files(holding: "Uji Batk Dua").contains { $0.hasSuffix("cities/35.79.json") })
    program.press("u")
    #expect(program.shows("Dibatalkan"))
    #expect(try files(holding: "0899-12").allSatisfy { $0.hasSuffix("private/35.73.json") })
    #expect(program.quits())
  }
}
