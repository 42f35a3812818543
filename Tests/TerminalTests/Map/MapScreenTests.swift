import Testing

/// The map in the real program: it opens by its key, moves, and sends little for a move.
@Suite struct MapScreenTests {
  @Test func itOpensAndMoves() throws {
    let network = try NetworkOnDisk()
    let program = try network.open()
    program.press("5")
    #expect(program.shows("Penetapan · semua subsektor"))
    #expect(program.shows("Natural Earth"))
    let first = try network.screenshot("map", keys: "", columns: 80, rows: 24)
    #expect(program.wait { $0.lines == first })
    for keys in ["Right", "Down", "Left", "Up", "+", "+", "-"] {
      program.press(keys)
    }
    let last = try network.screenshot(
      "map", keys: "Right Down Left Up + + -", columns: 80, rows: 24)
    #expect(program.wait { $0.lines == last })
    program.press("/ sabang")
    #expect(program.shows("Kota Sabang"))
    #expect(program.shows("∘") && program.quitsAfterEscape())
  }

  @Test func aMoveSendsOnlyWhatChanged() throws {
    let network = try NetworkOnDisk()
    let program = try network.open(columns: 200, rows: 60)
    program.press("5")
    #expect(program.shows("Natural Earth"))
    #expect(program.settles())
    let before = program.bytes.count
    program.press("Right")
    #expect(program.settles())
    let sent = program.bytes.count - before
    #expect(sent > 0 && sent < 1500, "\(sent) bytes")
  }

  @Test func shiftedArrowsMoveTheMap() throws {
    let network = try NetworkOnDisk()
    let program = try network.open()
    program.press("5 + + + +")
    let drawn = try network.screenshot("map", keys: "+ + + +", columns: 80, rows: 24)
    #expect(program.wait { $0.lines == drawn })
    program.type("\u{1b}[1;2D")
    let moved = try network.screenshot("map", keys: "+ + + + Shift-Left", columns: 80, rows: 24)
    #expect(moved != drawn)
    #expect(program.wait { $0.lines == moved })
    #expect(program.quits())
  }

  @Test func aPressTakesAMark() throws {
    let network = try NetworkOnDisk()
    let program = try network.open()
    program.press("5")
    #expect(program.shows("Natural Earth"))
    // Kota Banda Aceh is the mark at the north-western end.
    program.type("\u{1b}[<0;4;5M\u{1b}[<0;4;5m")
    #expect(program.shows("Kota Banda Aceh  "))
    #expect(program.quits())
  }
}

extension PseudoTerminal {
  /// Ends the filter, then leaves.
  fileprivate func quitsAfterEscape() -> Bool {
    press("Enter")
    return quits()
  }
}
