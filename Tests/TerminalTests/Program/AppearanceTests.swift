import Testing

@Suite struct AppearanceTests {
  let network: NetworkOnDisk

  init() throws { network = try NetworkOnDisk() }

  @Test(arguments: ["1", "2", "3", "4"])
  func withoutColourAMarkStillShowsTheCursor(key: String) throws {
    let sample = try NetworkOnDisk(NetworkOnDisk.sample)
    let program = try sample.open(environment: ["NO_COLOR": "1"])
    program.press(key)
    #expect(program.wait { $0.marked != nil })
    #expect(!program.isColoured)
    let before = program.marked
    program.press("Down")
    #expect(program.wait { $0.marked != before })
    #expect(program.quits())
  }

  /// Eight colours: the ramp keeps four of them, and labels are no louder than values.
  @Test(arguments: ["xterm", "linux"], ["dark", "light", "contrast", "colourblind"])
  func amongEightColoursTheRampKeepsItsSteps(term: String, theme: String) throws {
    let program = try network.open(
      ["--theme", theme], columns: 120, rows: 40, environment: ["TERM": term])
    program.press("3")
    #expect(program.shows("1.086.602"))
    let legend = try #require(program.lines.firstIndex { $0.contains("1.086.602") })
    let grounds = (0..<120).map { program.terminal.cell($0, legend).ground }
    #expect(Set(grounds).count >= 5)
    #expect([7, -1].contains(program.terminal.cell(3, 1).ink))
    #expect(program.quits())
  }

  @Test(arguments: [(80, 24), (60, 16), (200, 60)], ["1", "2", "3", "4"])
  func aScreenFits(size: (columns: Int, rows: Int), key: String) throws {
    let program = try network.open(columns: size.columns, rows: size.rows)
    program.press(key)
    #expect(program.wait { !($0.lines.last ?? "").isEmpty && $0.lines[1].contains("Komunitas") })
    #expect(program.shows("?"))
    #expect(program.quits())
  }

  @Test(arguments: ["1", "2", "3", "4"])
  func theSmallestScreenStillHasItsFrame(key: String) throws {
    let program = try network.open(columns: 20, rows: 6)
    program.press(key)
    #expect(program.lines[0].hasPrefix(" Jejaring"))
    #expect(program.wait { $0.lines[1].contains(key) })
    #expect(program.quits())
  }

  @Test func belowItOneLineSaysHowLargeTheTerminalIs() throws {
    let program = try PseudoTerminal(
      ProgramPath.jejaring, ["--store", network.path], columns: 19, rows: 5)
    #expect(program.shows("19x5"))
    program.resize(columns: 80, rows: 24)
    #expect(program.shows("Kota Ambon"))
    #expect(program.quits())
  }

  @Test func aSmallerTerminalLosesNeitherFilterNorCursor() throws {
    let program = try network.open()
    program.press("2 / kota Enter Down Down")
    #expect(program.wait { $0.marked?.contains("Kota Banda Aceh") ?? false })
    program.resize(columns: 19, rows: 5)
    #expect(program.shows("19x5"))
    program.resize(columns: 60, rows: 16)
    #expect(program.wait { $0.marked?.contains("Kota Banda") ?? false })
    program.resize(columns: 80, rows: 24)
    #expect(program.wait { $0.marked?.contains("Kota Banda Aceh") ?? false })
    #expect(program.shows("/ kota"))
  }
}
