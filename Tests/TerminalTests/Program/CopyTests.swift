import Foundation
import Testing

/// `y`, as it goes over the wire.
@Suite struct CopyTests {
  /// What the program has put on the terminal's clipboard.
  private func copies(_ program: PseudoTerminal) -> [String] {
    program.output.components(separatedBy: "\u{1b}]52;c;").dropFirst().compactMap { part in
      guard let end = part.firstIndex(of: "\u{7}") else { return nil }
      return Data(base64Encoded: String(part[..<end])).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// Every contact in the files of a folder.
  private func contacts(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).flatMap { name in
      let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
      return text.components(separatedBy: "\"contact\":\"").dropFirst().compactMap {
        $0.components(separatedBy: "\"").first
      }
    }
  }

  @Test func aSentenceReachesTheClipboardAndIsTold() throws {
    let network = try NetworkOnDisk()
    let program = try network.open()
    #expect(program.shows("Kota Ambon"))
    program.press("y")
    let city = "Kota Ambon (81.71), Maluku: KaTa Kreatif 2021 Musik"
    #expect(program.shows("Disalin: " + city.prefix(50)))
    #expect(program.wait { copies($0).count == 1 })
    #expect(copies(program).first?.hasPrefix(city) == true)
    program.press("3")
    #expect(program.shows("kelompok provinsi"))
    program.press("y")
    #expect(program.wait { copies($0).count == 2 })
    let cell = copies(program).last ?? ""
    #expect(cell.contains("Aplikasi dan Game Developer: Usaha kreatif "))
    #expect(cell.contains(" usaha, 2016, terbitan resmi, indikatif, sumber: BPS dan Bekraf"))
    program.press("1 y")
    #expect(program.shows("tidak ada yang dapat disalin"))
    #expect(copies(program).count == 2)
    #expect(program.quits())
  }

  /// Whether a desk reads all or only what is public, no contact of `private/` is ever copied.
  @Test(arguments: [[], ["--public"]]) func noPrivateContactIsCopied(options: [String]) throws {
    let network = try NetworkOnDisk(NetworkOnDisk.sample)
    let open = try contacts(in: network.file("cities"))
    // Two records of a sample may share a contact, and one of them be open.
    let secrets = try contacts(in: network.file("private")).filter { !open.contains($0) }
    #expect(secrets.count > 20)
    let program = try network.open(options)
    program.press("4")
    #expect(program.shows("komunitas"))
    for count in 1...60 {
      program.press("y Down")
      #expect(
        program.wait { copies($0).count == count || $0.lines.last?.contains("Salin") == true })
    }
    let copied = copies(program)
    #expect(copied.count > 40)
    #expect(copied.contains { $0.contains("Kontak: ") })
    for text in copied { #expect(!secrets.contains(where: text.contains), "\(text)") }
  }

  @Test func aTerminalWithoutClipboardSaysSo() throws {
    let network = try NetworkOnDisk()
    let program = try network.open(environment: ["TERM": "linux"])
    #expect(program.shows("Kota Ambon"))
    program.press("y")
    #expect(program.shows("Terminal ini tidak dapat menyalin"))
    #expect(!program.output.contains("]52;"))
  }
}
