import Testing

/// TERM by NO_COLOR by locale: each starts and quits, or refuses with a word.
@Suite struct TerminalMatrixTests {
  static let terms = [
    "xterm-256color", "xterm-direct", "tmux-256color", "screen", "linux", "vt100", "dumb",
    "tidak-ada",
  ]

  @Test(arguments: terms)
  func itStartsOrRefuses(term: String) throws {
    for noColour in [nil, "1"] {
      for locale in ["C.UTF-8", "C"] {
        let program = try PseudoTerminal(
          environment: ["TERM": term, "NO_COLOR": noColour, "LC_ALL": locale])
        if ["dumb", "tidak-ada"].contains(term) {
          #expect(program.ends() == .status(1))
          #expect(program.output.contains("TERM=xterm-256color"))
          #expect(!program.output.contains("\u{1b}"))
        } else {
          #expect(program.shows("kab/kota"))
          program.type("3")
          #expect(program.shows("Potensi"))
          program.type("q")
          #expect(program.ends() == .status(0))
          check(program, term, isColoured: noColour == nil)
        }
        #expect(program.isRestored)
      }
    }
  }

  private func check(_ program: PseudoTerminal, _ term: String, isColoured: Bool) {
    var reader = ControlReader()
    reader.take(program.bytes)
    #expect(reader.isComplete)
    let knowsModes = term.hasPrefix("xterm") || term.hasPrefix("tmux")
    for unit in reader.units {
      #expect(isExpected(unit, knowsModes: knowsModes), "\(term): \(unit)")
      if !isColoured { #expect(!isColour(unit), "\(term): \(unit)") }
    }
  }

  private func isExpected(_ unit: ControlReader.Unit, knowsModes: Bool) -> Bool {
    switch unit {
    case .scalar(let scalar):
      return scalar.value >= 0xa0 || (0x20..<0x7f).contains(scalar.value)
        || "\r\n\u{8}\t\u{0e}\u{0f}\0".unicodeScalars.contains(scalar)
    case .command(let text): return knowsModes && (text.hasPrefix("2;") || text == "11;?")
    case .control(let parameters, let final):
      if parameters.hasPrefix("?"),
        ["1000", "1006", "2004", "2026"].contains(where: parameters.contains)
      {
        return knowsModes
      }
      return !"nqS".contains(final)
    case .escape(let text):
      return ["(", ")", "=", ">", "7", "8", "M"].contains { text.hasPrefix($0) }
    case .string, .broken: return false
    }
  }

  private func isColour(_ unit: ControlReader.Unit) -> Bool {
    guard case .control(let parameters, "m") = unit else { return false }
    // "The terminal's own" is no colour.
    let numbers = parameters.split(separator: ";").compactMap { Int($0) }
    return numbers.contains {
      (30...38).contains($0) || (40...48).contains($0) || (90...107).contains($0)
    }
  }

  @Test func asciiIsASCII() throws {
    let program = try PseudoTerminal(ProgramPath.jejaring, ["--ascii"])
    for key in ["1", "2", "3", "4", ":"] {
      program.type(key)
      #expect(program.settles())
    }
    #expect(program.shows("Jejaring"))
    #expect(program.bytes.allSatisfy { $0 < 0x80 })
    program.type("\u{1b}q")
  }

  @Test func theTerminalIsAskedOnceAndWhereItAnswers() throws {
    for (term, isAsked) in [("xterm-256color", true), ("screen", false), ("linux", false)] {
      let program = try PseudoTerminal(environment: ["TERM": term])
      #expect(program.shows("kab/kota"))
      let asked = program.output.components(separatedBy: "\u{1b}[?2026$p").count - 1
      #expect(asked == (isAsked ? 1 : 0))
    }
  }

  @Test func framesAreMarkedWhereTheTerminalKnowsThem() throws {
    let program = try PseudoTerminal()
    #expect(program.shows("kab/kota"))
    #expect(program.settles())
    #expect(!program.output.contains("\u{1b}[?2026h"))
    program.type("\u{1b}[?2026;2$y\u{c}")
    #expect(program.wait { $0.output.contains("\u{1b}[?2026h") })
    #expect(program.wait { !$0.terminal.modes.isSet.contains(2026) })
  }
}
