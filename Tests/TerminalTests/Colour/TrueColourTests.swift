import Terminal
import Testing
import View

@Suite struct TrueColourTests {
  /// The cell of the J of "Jejaring", in the theme of the probe.
  private func cell(_ environment: [String: String?]) throws -> (ink: Int, ground: Int) {
    let program = try PseudoTerminal(ProgramPath.probe, [""], environment: environment)
    #expect(program.shows("Jejaring"))
    let cell = program.terminal.cell(1, 0)
    program.type("q")
    #expect(program.ends() == .status(0))
    #expect(program.isRestored)
    return (Int(cell.ink), Int(cell.ground))
  }

  @Test(arguments: [
    ["TERM": "xterm-256color", "COLORTERM": "truecolor"], ["TERM": "xterm", "COLORTERM": "24bit"],
    ["TERM": "xterm-direct"], ["TERM": "foot", "COLORTERM": "truecolor"],
    ["TERM": "tmux-256color", "TMUX": "/tmp/tmux,1,0"],
    ["TERM": "screen", "TMUX": "/tmp/tmux,1,0"],
  ])
  func everyColourIsTheTheme(environment: [String: String]) throws {
    let colours = try cell(environment.mapValues { $0 })
    #expect(colours.ink == 0x1e8_b054)
    #expect(colours.ground == 0x110_141c)
  }

  @Test(arguments: ["linux", "vt100", "screen", "rxvt-unicode-256color"])
  func itIsNotSentWhereItWouldNotBeUnderstood(term: String) throws {
    let program = try PseudoTerminal(
      ProgramPath.jejaring, ["--colors", "truecolor"],
      environment: ["TERM": term, "COLORTERM": "truecolor"])
    #expect(program.shows("Jejaring"))
    #expect(!program.output.contains("8;2;"))
  }

  @Test(arguments: [
    ("truecolor", "8;2;"), ("256", "38;5;"), ("16", "m"), ("8", "m"), ("none", "m"),
  ])
  func asManyColoursAsAreAskedFor(choice: String, form: String) throws {
    let program = try PseudoTerminal(
      ProgramPath.jejaring, ["--colors", choice], environment: ["TERM": "xterm", "NO_COLOR": "1"])
    #expect(program.shows("kab/kota"))
    #expect(program.settles())
    #expect(program.output.contains(form))
    let inks = Set((0..<80).map { Int(program.terminal.cell($0, 0).ink) })
    switch choice {
    case "truecolor": #expect(inks.contains { $0 > 0xffffff })
    case "256": #expect(inks.isSubset(of: Set(-1..<256)) && inks.contains { $0 > 15 })
    case "16": #expect(inks.isSubset(of: Set(-1..<16)))
    case "8": #expect(inks.isSubset(of: Set(-1..<8)) && inks.count > 1)
    default: #expect(inks == [-1])
    }
  }

  @Test func titleAndHeatmapAreExactlyTheTheme() throws {
    let program = try PseudoTerminal(columns: 120, environment: ["COLORTERM": "truecolor"])
    #expect(program.shows("kab/kota"))
    program.type("3")
    #expect(program.shows("Usaha kreatif"))
    #expect(program.settles())
    let theme = ThemeLibrary().theme(named: "dark")
    func number(_ role: Role) -> Int {
      theme.look(role).colour.map {
        0x1000000 | Int($0.red) << 16 | Int($0.green) << 8 | Int($0.blue)
      } ?? -1
    }
    #expect(Int(program.terminal.cell(1, 0).ink) == number(.accent))
    #expect(Int(program.terminal.cell(1, 0).ground) == number(.ground))
    let known = Set(Role.allCases.map(number))
    let looks = (0..<24).flatMap { y in (0..<120).map { program.terminal.look($0, y) } }
    let grounds = Set(looks.map(\.ground))
    #expect(grounds.isSubset(of: known))
    #expect(Set(looks.compactMap(\.ink)).isSubset(of: known))
    #expect(grounds.isSuperset(of: Role.ramp.map(number)))
  }

  @Test func thePaletteOfThePersonIsLeftAlone() throws {
    for colours in ["256", "truecolor"] {
      let program = try PseudoTerminal(ProgramPath.jejaring, ["--colors", colours])
      #expect(program.shows("kab/kota"))
      program.type("q")
      #expect(program.ends() == .status(0))
      #expect(!program.output.contains("]104") && !program.output.contains("]4;"))
    }
  }

  @Test func thePlanGivesItsReasons() {
    func plan(_ setting: TerminalSetting, _ choice: ColourChoice = .auto, _ colours: Int? = 256)
      -> ColourPlan
    {
      ColourPlan(setting, choice, systemColours: colours)
    }
    let xterm = TerminalSetting(term: "xterm-256color")
    #expect(plan(xterm).reason == .described)
    #expect(plan(xterm, .truecolor).usesOwnEntry)
    #expect(plan(TerminalSetting(term: "xterm-256color", asksForNoColour: true)).depth == .none)
    #expect(plan(TerminalSetting(term: "linux"), .truecolor, 8).reason == .limited)
    #expect(plan(TerminalSetting(term: "foot"), .auto, nil).reason == .family)
    #expect(plan(TerminalSetting(term: "screen", isInTmux: true), .auto, 8).reason == .insideTmux)
    #expect(plan(TerminalSetting(term: "xterm-direct"), .palette, nil).depth == .palette)
    let foreign = TerminalSetting(term: "mlterm-direct")
    #expect(plan(foreign, .auto, 0x1000000).depth == .eight)
  }
}
