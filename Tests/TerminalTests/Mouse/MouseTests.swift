import Testing

@Suite struct MouseTests {
  @Test func itIsTakenAndGivenUpByAKey() throws {
    let program = try PseudoTerminal()
    #expect(program.wait { $0.terminal.modes.isSet.isSuperset(of: [1000, 1006]) })
    #expect(program.shows("kab/kota"))
    program.type("\u{14}")
    #expect(program.wait { $0.terminal.modes.isSet.isDisjoint(with: [1000, 1002, 1003, 1006]) })
    program.type("\u{14}")
    #expect(program.wait { $0.terminal.modes.isSet.isSuperset(of: [1000, 1006]) })
    // Movement is never asked for: dragging with Shift selects text.
    #expect(!program.output.contains("?1003h") && !program.output.contains("?1002h"))
    program.type("q")
    #expect(program.ends() == .status(0))
    #expect(program.isRestored)
  }

  @Test(arguments: ["screen", "linux", "vt100", "rxvt"])
  func itIsNotAskedForWhereItWouldBeReadAsKeys(term: String) throws {
    let program = try PseudoTerminal(environment: ["TERM": term])
    #expect(program.shows("kab/kota"))
    #expect(program.settles())
    #expect(!program.output.contains("?1000"))
  }

  @Test func itComesBackAfterAStop() throws {
    let program = try PseudoTerminal()
    #expect(program.shows("kab/kota"))
    program.type("\u{1a}")
    #expect(program.wait { $0.isStopped })
    #expect(program.wait { $0.isRestored })
    program.signal(18)
    #expect(program.wait { $0.terminal.modes.isSet.isSuperset(of: [1000, 1006]) })
  }

  /// What is pressed is what the keys before it opened, not what the terminal still shows.
  @Test func aPressIsNotMeantForWhatLiesBelow() throws {
    let folder = PseudoTerminal.newFolder()
    let store = try SampleStore(in: folder, cities: 12, communities: 4)
    let program = try PseudoTerminal(ProgramPath.jejaring, ["--store", store.path, "--lang", "id"])
    #expect(program.shows("kab/kota"))
    program.type("2")
    #expect(program.settles())
    let row = try #require(program.lines.firstIndex { $0.contains("▌") })
    program.type(":\u{1b}[<0;10;\(row + 4)M\u{1b}[<0;10;\(row + 4)m")
    #expect(program.shows("Perintah") && program.settles())
    program.type("\u{1b}")
    #expect(program.hides("Perintah") && program.settles())
    #expect(program.lines.firstIndex { $0.contains("▌") } == row)
    // Alone it takes the row.
    program.type("\u{1b}[<0;10;\(row + 4)M\u{1b}[<0;10;\(row + 4)m")
    #expect(program.wait { $0.lines.firstIndex { $0.contains("▌") } == row + 3 })
  }

  @Test func reportsAreNeverKeys() throws {
    let program = try PseudoTerminal()
    #expect(program.shows("kab/kota"))
    for report in ["\u{1b}[<0;10;8M\u{1b}[<0;10;8m", "\u{1b}[<65;1;1M", "\u{1b}[<q", "\u{1b}[M qq"]
    {
      program.type(report)
      #expect(program.settles())
      #expect(program.end == .running)
    }
  }
}
