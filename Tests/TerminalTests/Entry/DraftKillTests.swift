import Foundation
import Testing

/// What was typed is found again after the program was killed, in the real program.
@Suite struct DraftKillTests {
  let folder = PseudoTerminal.newFolder()
  let store: SampleStore

  init() throws { store = try SampleStore(in: folder, cities: 2, communities: 6) }

  private static let fields = [
    "Sanggar Kencana", "KRI, FES", "kain tenun", "aktif", "2011", "40", "Klojen", "Kauman",
    "tari, topeng",
  ]

  private func open() throws -> PseudoTerminal {
    let program = try PseudoTerminal(
      ProgramPath.jejaring, ["--store", store.path, "--as", "Rara, Dinas"], columns: 120, rows: 40)
    try #require(program.shows("kab/kota"))
    return program
  }

  private var drafts: String {
    let path = store.path + "/.jejaring/drafts"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
      .compactMap { try? String(contentsOfFile: path + "/" + $0, encoding: .utf8) }.joined()
  }

  /// Killed after so many fields were left, or a moment after the last key; at ten seeded moments.
  @Test func theTextIsFoundAgain() throws {
    var dice = Seeded(7)
    let seeds = ProcessInfo.processInfo.environment["JEJARING_SOAK"] == nil ? 4 : 10
    for _ in 0..<seeds {
      let count = Int.random(in: 1...Self.fields.count, using: &dice)
      let isLastLeft = Bool.random(using: &dice)
      let program = try open()
      program.press(": add.communities")
      program.type("\r")
      try #require(program.shows("Tambah komunitas"))
      for (place, text) in Self.fields.prefix(count).enumerated() {
        program.type(text)
        if place < count - 1 || isLastLeft { program.type("\t") }
      }
      let last = Self.fields[count - 1]
      #expect(program.wait { _ in drafts.contains("\"\(last)\"") }, "\(count) \(isLastLeft)")
      program.signal(SIGKILL)
      // The draft of a run that is not over yet is not offered.
      #expect(program.ends() == .signal(SIGKILL))
      let next = try open()
      #expect(next.shows("draf belum disimpan"), "\(count) \(isLastLeft)")
      next.press("o")
      #expect(next.shows("Tambah komunitas"))
      for text in Self.fields.prefix(count) { #expect(next.shows(text), "\(text) of \(count)") }
      next.type("\u{13}")
      #expect(next.shows("Tersimpan: Sanggar Kencana"))
      #expect(drafts.isEmpty)
      #expect(next.quits())
    }
  }

  /// Cells of several records, typed on one sheet; undone in one step once they are saved.
  @Test func theCellsOfASheetAreFoundAgain() throws {
    let program = try open()
    program.press("4 T")
    try #require(program.shows("Lembar"))
    program.type("Nama Satu\rNama Dua\r")
    try #require(program.shows("2 sel diubah"))
    #expect(program.wait { _ in drafts.contains("Nama Satu") && drafts.contains("Nama Dua") })
    program.signal(SIGKILL)
    #expect(program.ends() == .signal(SIGKILL))
    let next = try open()
    #expect(next.shows("draf belum disimpan"))
    next.press("o")
    #expect(next.shows("2 sel diubah") && next.shows("Nama Satu") && next.shows("Nama Dua"))
    next.type("\u{13}")
    #expect(next.shows("Tersimpan: 2 komunitas"))
    #expect(drafts.isEmpty)
    func holds(_ text: String) throws -> Bool {
      try store.files.contains { try String(contentsOf: $0, encoding: .utf8).contains(text) }
    }
    #expect(try holds("Nama Satu") && holds("Nama Dua"))
    next.press("Esc")
    #expect(next.hides("Lembar"))
    next.press("u")
    #expect(next.wait { _ in (try? holds("Nama Satu") || holds("Nama Dua")) == false })
    #expect(next.quits())
  }

  /// Left in the moment after Ctrl-S: what is saved is no draft any more.
  @Test func aSavedRecordLeavesNoDraft() throws {
    for _ in 0..<3 {
      let program = try open()
      program.press(": add.communities")
      program.type("\r")
      try #require(program.shows("Tambah komunitas"))
      program.type("Sanggar Seketika\tKRI\t")
      #expect(program.wait { _ in drafts.contains("Sanggar Seketika") })
      program.type("\u{13}\u{3}")
      #expect(program.ends() == .status(0))
      #expect(drafts.isEmpty)
      let saved = try store.files.filter {
        try String(contentsOf: $0, encoding: .utf8).contains("Sanggar Seketika")
      }
      #expect(!saved.isEmpty)
    }
  }
}
