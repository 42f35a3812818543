import Foundation
import Testing

/// The brief and the export of the real program: where the file goes, and what is in it.
@Suite struct HandOutTests {
  private func open(
    _ network: NetworkOnDisk, _ options: [String] = [], into folder: String
  ) throws -> PseudoTerminal {
    try network.open(options, columns: 120, environment: ["JEJARING_EXPORT": folder])
  }

  private func contacts(_ folder: String) throws -> Set<String> {
    Set(
      try FileManager.default.contentsOfDirectory(atPath: folder).flatMap { name in
        try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
          .components(separatedBy: "\"contact\":\"").dropFirst().compactMap {
            $0.components(separatedBy: "\"").first
          }
      })
  }

  @Test func theStatusLineSaysWhereTheBriefWent() throws {
    let network = try NetworkOnDisk()
    let folder = network.path + "-keluar"
    let program = try open(network, into: folder)
    #expect(program.shows("Kota Ambon"))
    program.press("B")
    #expect(program.shows("Ringkasan satu halaman: Kota Ambon"))
    program.press("Enter")
    #expect(program.shows("Ringkasan ditulis: \(folder)/ringkasan-81.71.html"))
    program.press("B Right Enter")
    #expect(program.shows("Ringkasan ditulis: \(folder)/ringkasan-81.71.md"))
    // What lies there already is not written over.
    program.press("B Enter")
    #expect(program.shows("\(folder)/ringkasan-81.71-2.html"))
    #expect(program.quits())
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    // A page of Markdown has its picture beside it; of figures nothing is known there.
    #expect(
      names == [
        "ringkasan-81.71-2.html", "ringkasan-81.71-peta.svg", "ringkasan-81.71.html",
        "ringkasan-81.71.md",
      ])
    let page = try String(contentsOfFile: folder + "/ringkasan-81.71.md", encoding: .utf8)
    #expect(page.contains("](ringkasan-81.71-peta.svg)"))
    let html = try String(contentsOfFile: folder + "/ringkasan-81.71.html", encoding: .utf8)
    let command = try network.run(
      ["brief", "81.71", "--format", "html", "--store", network.path, "--lang", "id"])
    #expect(command.output.replacingOccurrences(of: "\r\n", with: "\n") == html)
  }

  /// Whoever sits at the desk, nothing private is in what the program hands out.
  @Test(arguments: [[], ["--public"], ["--read-only"]])
  func nothingPrivateIsHandedOut(options: [String]) throws {
    let network = try NetworkOnDisk(NetworkOnDisk.sample)
    let folder = network.path + "-keluar"
    let secrets = try contacts(network.file("private"))
      .subtracting(try contacts(network.file("cities")))
    #expect(secrets.count > 20)
    let program = try open(network, options, into: folder)
    program.press("2 X Enter")
    #expect(program.shows("60 catatan ditulis: \(folder)/communities.csv"))
    program.press("X Right Enter")
    #expect(program.shows("catatan ditulis: \(folder)/organisations.csv"))
    program.press("X Right Right Right Right Down Down Right Enter")
    #expect(program.shows("1 catatan ditulis: \(folder)/cities-"))
    program.press("B Enter")
    #expect(program.shows("Ringkasan ditulis: \(folder)/ringkasan-"))
    #expect(program.quits())
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(names.count == 4)
    for name in names {
      let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
      #expect(!secrets.contains(where: text.contains), "\(name)")
    }
  }

  /// Asked for, all is written, into a file that nobody else can read.
  @Test func privateRecordsAreWrittenForTheirOwnersAlone() throws {
    let network = try NetworkOnDisk(NetworkOnDisk.sample)
    let folder = network.path + "-keluar"
    let program = try open(network, into: folder)
    program.press("1 X Down Right Right Down Right")
    #expect(program.shows("Dengan data pribadi"))
    program.press("Enter")
    #expect(program.shows("catatan ditulis: \(folder)/communities-pribadi.json"))
    #expect(program.quits())
    let path = folder + "/communities-pribadi.json"
    let found = try contacts(folder)
    #expect(!found.subtracting(try contacts(network.file("cities"))).isEmpty)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func aFolderThatCannotBeWrittenIsNamed() throws {
    let network = try NetworkOnDisk()
    let program = try open(network, into: network.file("network.json") + "/x")
    #expect(program.shows("Kota Ambon"))
    program.press("B Enter")
    #expect(program.shows("bukan folder"))
    program.press("B Down")
    program.send([0x15])
    program.type(network.path + "/cities")
    // A long name is cut from the left.
    #expect(program.shows("network/cities"))
    program.press("Enter")
    #expect(program.shows("di dalam folder jejaring"))
    program.press("B Down")
    program.send([0x15])
    program.type(network.path + "/cities/baru/lagi")
    #expect(program.shows("baru/lagi"))
    program.press("Enter")
    #expect(program.shows("di dalam folder jejaring"))
    #expect(!FileManager.default.fileExists(atPath: network.path + "/cities/baru"))
    #expect(program.quits())
  }

  @Test func aKioskHandsNothingOut() throws {
    let stage = try KioskStage()
    try stage.setPin()
    let program = try stage.start()
    let before = try stage.files()
    program.type("\u{1b}")
    #expect(program.wait { !$0.terminal.text.contains("Tekan tombol apa saja") })
    program.type("2")
    #expect(program.shows("terdata · urut"))
    program.type("B")
    #expect(program.shows("B tidak berarti di sini"))
    program.type("X")
    #expect(program.shows("X tidak berarti di sini"))
    #expect(try stage.files() == before)
  }
}
