import Foundation
import Testing

/// `keys.json` and the program that reads it.
@Suite struct KeysFileTests {
  let network: NetworkOnDisk
  let folder = PseudoTerminal.newFolder()

  init() throws {
    network = try NetworkOnDisk()
  }

  private func write(_ keys: String) throws {
    let place = folder.appendingPathComponent("jejaring")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    try Data("{\"version\": 1,\n\"keys\": {\(keys)}}\n".utf8)
      .write(to: place.appendingPathComponent("keys.json"))
  }

  private func open() throws -> PseudoTerminal {
    try network.open(environment: ["XDG_CONFIG_HOME": folder.path])
  }

  @Test func newKeysWorkAndAreShown() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(#""program.help": ["F2"], "show.heatmap": ["J J"], "program.quit": ["F10"]"#)
    let program = try open()
    #expect(program.shows("Kota Ambon"))
    #expect(program.wait { $0.lines.last?.contains("F2 bantuan") ?? false })
    program.press("J")
    #expect(program.shows("J …  J Buka Potensi"))
    program.press("J")
    #expect(program.shows("kelompok provinsi"))
    program.type("\u{1b}[12~")
    #expect(program.shows("Bantuan"))
    program.press("potensi")
    #expect(program.shows("JJ "))
    program.press("Esc")
    #expect(program.hides("Esc tutup"))
    program.press("q")
    #expect(program.shows("q tidak berarti"))
    program.type("\u{1b}[21~")
    #expect(program.ends() == .status(0))
    #expect(program.isRestored)
  }

  @Test func aFaultyFileIsToldAndTheRestHolds() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(#""program.theme": ["q"], "tema": ["J"], "cities.all": ["z"]"#)
    let program = try open()
    #expect(program.shows("2 masalah pada berkas: tekan !"))
    program.press("!")
    #expect(program.shows("keys.json:2:28: q sudah milik program.quit"))
    #expect(program.shows("keys.json:2:34: perintah \"tema\" tidak dikenal"))
    program.press("Esc")
    #expect(program.hides("Esc tutup"))
    program.press("z")
    #expect(program.shows("514"))
    #expect(program.quits())
  }

  @Test func theCommandLineChecksAndPrintsTheTable() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(#""cities.all": ["z"], "tema": []"#)
    let path = folder.path + "/jejaring/keys.json"
    let checked = try network.run(["keys", "check", path, "--lang", "en"])
    #expect(checked.end == .status(1))
    #expect(checked.output.contains("keys.json:2:31: command \"tema\" is not known"))
    try write(#""cities.all": ["z", "F13"]"#)
    let table = try network.run(["keys", "--keymap", path])
    #expect(table.end == .status(0))
    #expect(table.output.contains("keys.json:2:30: papan ketik lain hanya punya F1"))
    let row = table.output.components(separatedBy: "\r\n").first { $0.hasPrefix("cities.all") }
    #expect(row?.split(separator: " ").prefix(4) == ["cities.all", "z,", "F13", "Tampilkan"])
    let missing = try network.run(["keys", "check", folder.path + "/tidak-ada.json"])
    #expect(missing.end == .status(1))
    #expect(missing.output.contains("tidak ada; periksa namanya"))
  }
}
