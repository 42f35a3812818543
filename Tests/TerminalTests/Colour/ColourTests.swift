import Foundation
import Terminal
import Testing
import View

@Suite struct ColourTests {
  /// The cell of the J of "Jejaring", in the theme of the probe.
  private func cell(_ environment: [String: String?], _ behaviour: String = "") throws
    -> (ink: Int, ground: Int)
  {
    let program = try PseudoTerminal(ProgramPath.probe, [behaviour], environment: environment)
    #expect(program.shows("Jejaring"))
    let cell = program.terminal.cell(1, 0)
    return (Int(cell.ink), Int(cell.ground))
  }

  @Test func aPaletteOf256GivesTheNearestColours() throws {
    let colours = try cell([:])
    #expect(colours.ink == 179)
    #expect(colours.ground == 233)
  }

  @Test func eightColoursKeepInkAndGroundApart() throws {
    let colours = try cell(["TERM": "xterm"])
    #expect(colours.ground == 0)
    #expect((1..<8).contains(colours.ink))
  }

  /// Where bold is bright, bold black would be grey on the badge's yellow.
  @Test(arguments: ["xterm", "linux"])
  func blackOnAColourIsNotBoldAmongFewColours(term: String) throws {
    let folder = PseudoTerminal.newFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try SampleStore(in: folder, cities: 2, communities: 4)
    let program = try PseudoTerminal(
      ProgramPath.jejaring, ["--store", store.path], environment: ["TERM": term])
    try #require(program.shows("DATA CONTOH"))
    let title = try #require(program.lines.first)
    let badge = try #require(title.range(of: "DATA CONTOH"))
    let column = title.distance(from: title.startIndex, to: badge.lowerBound)
    let cell = program.terminal.cell(column, 0)
    #expect(cell.ink == 0 && cell.ground > 0 && !cell.is_bold)
  }

  @Test func noColorIsRespected() throws {
    let colours = try cell(["NO_COLOR": "1"])
    #expect(colours.ink == -1)
    #expect(colours.ground == -1)
  }

  @Test func aTerminalWithoutColoursIsNotAskedForAny() throws {
    let program = try PseudoTerminal(ProgramPath.probe, [""], environment: ["TERM": "vt100"])
    #expect(program.shows("Jejaring"))
    // 30 to 49 are colours among the parameters of ESC [ ... m.
    let colours = program.output.matches(of: /\u{1b}\[([0-9;]*)m/).flatMap {
      $0.output.1.split(separator: ";").compactMap { Int($0) }.filter { (30..<50).contains($0) }
    }
    #expect(colours == [])
  }

  @Test func theNearestColourOfThePaletteIsItselfWhereItIsThere() {
    var palette = Palette(.palette)
    #expect(palette.number(of: RGB(95, 135, 175)) == 67)
    #expect(palette.number(of: RGB(8, 8, 8)) == 232)
    #expect(palette.number(of: nil) == -1)
  }

  @Test func aGreyIsNoLoudColourAmongEight() {
    var palette = Palette(.eight)
    #expect(palette.number(of: RGB(127, 127, 127)) == 7)
    #expect(palette.number(of: RGB(20, 20, 20)) == 0)
    #expect(palette.number(of: RGB(0, 190, 190)) == 6)
  }

  @Test func okLabAgreesWithItsPaper() {
    let white = OKLab(RGB(255, 255, 255))
    #expect(abs(white.lightness - 1) < 1e-6)
    #expect(abs(white.a) < 1e-6 && abs(white.b) < 1e-6)
    let red = OKLab(RGB(255, 0, 0))
    #expect(abs(red.lightness - 0.62796) < 1e-4)
    #expect(abs(red.a - 0.22486) < 1e-4)
    #expect(abs(red.b - 0.12585) < 1e-4)
  }

  @Test func directColourNumbersAreNeverPaletteNumbers() {
    var palette = Palette(.direct)
    #expect(palette.number(of: RGB(0, 0, 3)) == 0x103)
    #expect(palette.number(of: RGB(0, 0, 0)) == 16)
    #expect(palette.number(of: RGB(0, 1, 0)) == 0x100)
    #expect(palette.number(of: RGB(0xe8, 0xb0, 0x54)) == 0xe8b054)
  }

  @Test func everyGlyphHasAnASCIILookAlike() {
    let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [
      ("─", "-"), ("│", "|"), ("┼", "+"), ("█", "#"), ("▄", "#"), ("·", "."), ("★", "*"),
      ("▌", ">"), ("…", "~"), ("é", "e"), ("Ñ", "N"), ("a", "a"), ("⣿", "#"), ("東", "?"),
    ]
    for (glyph, expected) in pairs { #expect(AsciiGlyph.of(glyph) == expected) }
  }
}
