import Testing

/// What `jejaring screenshot` draws, and with it every golden, is what the terminal shows.
@Suite struct ScreenshotTests {
  struct Visit: CustomTestStringConvertible {
    let keys: String
    let columns: Int
    let rows: Int

    init(_ keys: String, _ columns: Int = 80, _ rows: Int = 24) {
      (self.keys, self.columns, self.rows) = (keys, columns, rows)
    }

    var testDescription: String { "\(columns)x\(rows) \(keys)" }
  }

  static let visits = [
    Visit("1"), Visit("1", 120, 40), Visit("1", 60, 16), Visit("1 Down Down Enter", 120, 40),
    Visit("2"), Visit("2 Down Down Down", 120, 40), Visit("2 / kota Enter Down", 60, 16),
    Visit("2 s s", 100, 30), Visit("2 a End", 200, 60), Visit("2 / bandung", 20, 6),
    Visit("3"), Visit("3 Down Right Right", 120, 40), Visit("3 m p p Enter", 120, 40),
    Visit("3 # s", 60, 16), Visit("3 p", 200, 60),
    Visit("4"), Visit("4 Down Down", 120, 40), Visit("4 Enter Enter Backspace", 120, 40),
    Visit("4 / batik", 60, 16), Visit("2 ?", 80, 24), Visit("3 : tema", 80, 24),
    Visit("L 2", 120, 40), Visit("L 3 ?", 60, 16), Visit("", 19, 5), Visit("2 Z", 80, 24),
  ]

  @Test(arguments: visits) func ofTheStartingNetwork(visit: Visit) throws {
    try same(visit, on: NetworkOnDisk())
  }

  @Test(arguments: visits) func ofASample(visit: Visit) throws {
    try same(visit, on: NetworkOnDisk(NetworkOnDisk.sample))
  }

  @Test(arguments: ["overview", "cities", "heatmap", "communities", "map"])
  func aScreenIsTheOneOfItsKey(screen: String) throws {
    let network = try NetworkOnDisk(NetworkOnDisk.sample)
    let keys = ["overview": "1", "cities": "2", "heatmap": "3", "communities": "4", "map": "5"]
    let named = try network.screenshot(screen, keys: "", columns: 80, rows: 24)
    let visited = try network.screenshot("cities", keys: keys[screen] ?? "", columns: 80, rows: 24)
    #expect(named == visited)
  }

  private func same(_ visit: Visit, on network: NetworkOnDisk) throws {
    let drawn = try network.screenshot(
      "cities", keys: visit.keys, columns: visit.columns, rows: visit.rows)
    let program = try PseudoTerminal(
      ProgramPath.jejaring, ["--store", network.path], columns: visit.columns, rows: visit.rows)
    let start = try network.screenshot("cities", keys: "", columns: visit.columns, rows: visit.rows)
    #expect(program.wait { $0.lines == start })
    program.press(visit.keys)
    let isSame = program.wait { $0.lines == drawn }
    let wrong = zip(drawn, program.lines).first { $0.0 != $0.1 }
    #expect(isSame, "drawn and shown: \(String(describing: wrong))")
    #expect(drawn.count == visit.rows)
  }
}
