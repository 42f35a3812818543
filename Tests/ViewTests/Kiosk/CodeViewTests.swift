import Controller
import Foundation
import Model
import Store
import Testing
import View

@Suite struct CodeViewTests {
  static let reader = "/usr/bin/zbarimg"
  static let canDecode =
    FileManager.default.isExecutableFile(atPath: reader) && CodeSquare("x") != nil

  @Test(
    .enabled(if: canDecode, "apt-get install zbar-tools libqrencode4"),
    arguments: ["dark", "light", "monochrome"], [GlyphTier.ascii, .blocks, .full])
  func aCodeIsReadAgainFromItsPicture(theme name: String, glyphs: GlyphTier) throws {
    let theme = ThemeLibrary().theme(named: name)
    #expect(theme.name == name)
    let contact = PublicContact(name: "Simpul Malang", text: "0812-0000-1234")
    let state = state(contact, CodeSquare(contact.link), Size(width: 120, height: 60))
    let frame = AppView.frame(of: state, Appearance(theme: theme, glyphs: glyphs))
    #expect(frame.canvas.contains("Simpul Malang · 0812-0000-1234"))
    #expect(try decode(KioskPicture.pgm(frame.canvas, theme)) == "tel:+6281200001234")
  }

  @Test func withoutACodeTheTextIsLarge() {
    let contact = PublicContact(name: "Simpul", text: "0812-0000-1234")
    let frame = AppView.frame(
      of: state(contact, nil, Size(width: 120, height: 40)), Appearance(theme: .plain))
    #expect(frame.canvas.contains("Simpul"))
    #expect(frame.canvas.contains("████"))
  }

  @Test func aCodeThatDoesNotFitGivesWayToTheText() {
    let contact = PublicContact(name: "Simpul", text: "0812-0000-1234")
    for size in [Size(width: 30, height: 10), Size(width: 20, height: 6)] {
      let frame = AppView.frame(
        of: state(contact, CodeSquare(contact.link), size), Appearance(theme: .plain))
      #expect(frame.canvas.contains("0812-0000-1234"))
    }
  }

  private func state(_ contact: PublicContact, _ square: CodeSquare?, _ size: Size) -> AppState {
    var state = AppState(size: size, language: .indonesian, themeName: "dark")
    state.overlay = .code(contact, square)
    return state
  }

  private func decode(_ picture: Data) throws -> String {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("code-\(UUID().uuidString).pgm")
    try picture.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.reader)
    process.arguments = ["-q", "--raw", file.path]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

extension Theme {
  static let plain = ThemeLibrary.standard
}

extension Canvas {
  /// Whether a row shows a text.
  func contains(_ text: String) -> Bool {
    (0..<size.height).contains { line($0).contains(text) }
  }
}
