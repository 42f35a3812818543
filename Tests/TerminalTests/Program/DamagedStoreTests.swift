import Foundation
import Testing

@Suite struct DamagedStoreTests {
  let network: NetworkOnDisk

  init() throws { network = try NetworkOnDisk() }

  @Test func aBrokenFileHarmsOnlyItself() throws {
    let file = network.file("cities/81.71.json")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let broken = text.replacingOccurrences(of: #""city":{"#, with: #""city":{,"#)
    try broken.write(toFile: file, atomically: true, encoding: .utf8)
    let program = try network.open(columns: 120, rows: 40)
    #expect(program.shows("1 masalah"))
    #expect(program.lacks(["Kota Balikpapan", "Kota Banda Aceh"]) == [])
    program.press("!")
    #expect(program.shows("Esc tutup"))
    #expect(program.shows("cities/81.71"))
    program.press("Esc")
    #expect(program.hides("Esc tutup"))
    #expect(program.quits())
    #expect(try String(contentsOfFile: file, encoding: .utf8) == broken)
    let checked = try network.run(["validate", "--store", network.path])
    #expect(checked.end == .status(1))
    #expect(checked.output.contains("81.71.json:3:9: "))
  }

  @Test func aFileWithoutPermissionHarmsOnlyItself() throws {
    let file = network.file("cities/81.71.json")
    #expect(chmod(file, 0) == 0)
    let program = try network.openWithoutPrivilege()
    #expect(program.shows("1 masalah"))
    #expect(program.lacks(["Kota Balikpapan", "Kota Banda Aceh"]) == [])
    program.press("!")
    #expect(program.shows("Esc tutup"))
    #expect(program.shows("cities/81.71"))
    program.press("Esc")
    #expect(program.hides("Esc tutup"))
    #expect(program.quits())
  }

  @Test func aStoreWithoutPermissionIsSaid() throws {
    #expect(chmod(network.path, 0) == 0)
    let program = try network.openWithoutPrivilege()
    #expect(program.ends() == .status(1))
    let words = "jejaring di \(network.path) tidak boleh dibaca oleh pemakai ini"
    #expect(program.output.contains(words))
    #expect(program.output.contains("ls -ld \(network.path)"))
    #expect(!program.output.contains("tidak ada jejaring"))
    #expect(!program.output.contains("\u{1b}"))
    #expect(program.isRestored)
    for command in [["list", "cities"], ["validate"], ["screenshot", "cities"], ["--read-only"]] {
      let other = try network.openWithoutPrivilege(command)
      #expect(other.ends() == .status(1))
      #expect(other.output.contains(words), "\(command)")
    }
    let doctor = try network.openWithoutPrivilege(["doctor"])
    #expect(doctor.ends() == .status(0))
    #expect(doctor.output.contains(words))
    #expect(chmod(network.path, 0o755) == 0)
  }

  @Test func controlCharactersOfAFileStayMarks() throws {
    let file = network.file("cities/81.71.json")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let sly = #""field":"\u001b]0;diambil\u0007\u001b[2J\u202eMusik""#
    let changed = text.replacingOccurrences(
      of: #""field":"[^"]*""#, with: sly.replacingOccurrences(of: "\\", with: "\\\\"),
      options: .regularExpression)
    #expect(changed != text)
    try changed.write(toFile: file, atomically: true, encoding: .utf8)
    let program = try network.open(columns: 120, rows: 40)
    program.press("2")
    #expect(program.shows("Kota Ambon"))
    #expect(program.shows("diambil"))
    #expect(program.terminal.modes.title.hasPrefix("Jejaring"))
    #expect(!program.output.contains("\u{1b}]0;diambil"))
    #expect(!program.output.contains("\u{202e}"))
    #expect(program.quits())
  }
}
