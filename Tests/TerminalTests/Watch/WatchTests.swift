import Foundation
import Testing

/// What another program writes appears on the screen: at once where the system tells of it, else
/// with the next key or after five seconds, which the screen says.
@Suite struct WatchTests {
  private static let notice = "perubahan dari program lain dilihat tiap 5 detik"

  let folder = PseudoTerminal.newFolder()
  let store: SampleStore

  init() throws { store = try SampleStore(in: folder, cities: 2, communities: 6) }

  private func open(_ settings: String...) throws -> PseudoTerminal {
    var environment: [String: String?] = ["LD_PRELOAD": try Self.library(in: folder)]
    for setting in settings { environment[setting] = "1" }
    let program = try PseudoTerminal(
      ProgramPath.jejaring, ["--store", store.path, "--as", "Rara, Dinas"], columns: 120, rows: 40,
      environment: environment)
    try #require(program.shows("kab/kota"))
    program.press("4")
    try #require(program.shows("Saringan"))
    return program
  }

  private static func library(in folder: URL) throws -> String {
    let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("watch.c").path
    let library = folder.path + "/watch.so"
    let output = try ProgramOutput(
      [
        "clang", "-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o", library, source,
      ], program: "/usr/bin/env")
    try #require(output.status == 0, "\(output.text)")
    return library
  }

  /// Another program writes.
  private func write(_ name: String) throws {
    let city = try #require(store.files.first { $0.path.contains("/cities/") })
    let output = try ProgramOutput([
      "put", "communities", "name=\(name)", "--in", city.deletingPathExtension().lastPathComponent,
      "--as", "Lain", "--store", store.path,
    ])
    try #require(output.status == 0, "\(output.text)")
  }

  @Test func theSystemTellsOfChanges() throws {
    let program = try open()
    #expect(!program.terminal.text.contains(Self.notice))
    #expect(!program.terminal.text.contains("dilihat tiap 5 dtk"))
    try write("AAA Sanggar Dari Luar")
    #expect(program.shows("AAA Sanggar Dari Luar"))
    #expect(program.quits())
  }

  @Test(arguments: ["WATCH_NONE", "WATCH_FULL", "WATCH_REMOTE"])
  func aKeyLooksForChanges(setting: String) throws {
    let program = try open(setting)
    #expect(program.shows("dilihat tiap 5 dtk"))
    try write("AAA Sanggar Dari Luar")
    program.press("Down")
    #expect(program.shows("AAA Sanggar Dari Luar"))
    #expect(program.quits())
  }

  /// Nobody presses a key: the program looks by itself.
  @Test func timeLooksForChanges() throws {
    let program = try open("WATCH_NONE")
    try write("AAA Sanggar Dari Luar")
    #expect(program.shows("AAA Sanggar Dari Luar"))
    #expect(program.quits())
  }

  /// The cursor stays on its record, and what is being typed is not touched.
  @Test func cursorAndFormStay() throws {
    let program = try open("WATCH_NONE")
    try moves(program, "Down")
    let marked = try moves(program, "Down")
    try write("AAA Sanggar Dari Luar")
    try moves(program, "Down")
    #expect(try moves(program, "Up") == marked)
    #expect(program.shows("AAA Sanggar Dari Luar"))
    #expect(record(program) == marked)
    program.press("a Enter")
    #expect(program.shows("Tambah komunitas"))
    program.type("Belum Selesai")
    try write("AAB Sanggar Kedua")
    program.type(" Diketik")
    #expect(program.shows("Belum Selesai Diketik"))
    program.type("\u{13}")
    #expect(program.shows("Tersimpan: Belum Selesai Diketik"))
    #expect(program.shows("AAB Sanggar Kedua"))
    #expect(program.quits())
  }

  /// The name under the cursor; beside it stands what follows a little later.
  private func record(_ program: PseudoTerminal) -> String? {
    program.marked.map { String($0.prefix(20)) }
  }

  /// Presses a key that moves the cursor, and waits for that.
  @discardableResult
  private func moves(_ program: PseudoTerminal, _ key: String) throws -> String {
    let before = record(program)
    program.press(key)
    #expect(program.wait { record($0) != nil && record($0) != before })
    return try #require(record(program))
  }

  /// At the start the screen says in words why it looks.
  @Test(arguments: [
    ("WATCH_NONE", "Sistem tidak memantau berkas"), ("WATCH_REMOTE", "Berkas di komputer lain"),
  ])
  func itSaysWhy(setting: String, reason: String) throws {
    let program = try PseudoTerminal(
      ProgramPath.jejaring, ["--store", store.path], columns: 100,
      environment: ["LD_PRELOAD": try Self.library(in: folder), setting: "1"])
    #expect(program.shows("\(reason): \(Self.notice)"))
    #expect(program.quits())
  }
}
