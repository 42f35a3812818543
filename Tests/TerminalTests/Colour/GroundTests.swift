import Testing

/// Light or dark by what the terminal answers to OSC 11.
@Suite struct GroundTests {
  private static let light = "\u{1b}]11;rgb:ffff/fdfd/f0f0\u{7}"
  private static let dark = "\u{1b}]11;rgb:1010/1414/1c1c\u{1b}\\"
  private static let attributes = "\u{1b}[?62;22c"

  let network: NetworkOnDisk

  init() throws { network = try NetworkOnDisk() }

  /// The cells' colours on the screen of cities.
  private func colours(_ program: PseudoTerminal) -> [VirtualTerminal.Look] {
    (0..<program.terminal.rows).flatMap { y in
      (0..<program.terminal.columns).map { x in program.terminal.look(x, y) }
    }
  }

  private func colours(ofTheme theme: String) throws -> [VirtualTerminal.Look] {
    let program = try network.open(["--theme", theme])
    #expect(program.shows("Kota Ambon"))
    program.type(Self.attributes)
    #expect(program.settles())
    return colours(program)
  }

  /// The program, which has asked; nothing is kept of what others before it were shown.
  private func ask() throws -> PseudoTerminal {
    let program = try network.open()
    #expect(program.wait { $0.output.contains("\u{1b}]11;?") })
    return program
  }

  @Test func theAnswerDecides() throws {
    for (answer, theme) in [(Self.light, "light"), (Self.dark, "dark"), ("", "dark")] {
      let expected = try colours(ofTheme: theme)
      let program = try ask()
      program.type(answer + Self.attributes)
      #expect(program.shows("Kota Ambon"))
      #expect(program.settles())
      #expect(colours(program) == expected, "\(theme)")
      #expect(program.quits())
    }
  }

  @Test func anAnswerAfterAKeyIsStillRightAndASecondChangesNothing() throws {
    let expected = try colours(ofTheme: "light")
    let dark = try colours(ofTheme: "dark")
    #expect(expected != dark)
    let program = try ask()
    #expect(program.shows("Kota Ambon"))
    program.press("j k")
    program.type(Self.attributes)
    #expect(program.settles())
    #expect(colours(program) == dark)
    program.type(Self.light)
    #expect(program.wait { colours($0) == expected })
    #expect(program.settles())
    let written = program.bytes.count
    program.type(Self.light + Self.dark)
    #expect(program.settles())
    #expect(program.bytes.count == written)
    #expect(program.quits())
  }

  @Test func aThemeThatWasChosenStays() throws {
    let expected = try colours(ofTheme: "dark")
    let program = try network.open(["--theme", "dark"])
    #expect(program.shows("Kota Ambon"))
    program.type(Self.light + Self.attributes)
    #expect(program.settles())
    #expect(colours(program) == expected)
    program.press("w Enter")
    #expect(program.hides("Warna"))
    #expect(program.quits())
    let again = try ask()
    #expect(again.shows("Kota Ambon"))
    again.type(Self.light + Self.attributes)
    #expect(again.settles())
    #expect(colours(again) == expected)
  }

  @Test func aKioskTakesItToo() throws {
    let stage = try KioskStage()
    try stage.setPin()
    let program = try stage.start()
    let before = colours(program)
    program.type(Self.light + Self.attributes)
    #expect(program.wait { colours($0) != before })
    program.type("x")
    #expect(program.shows("1 Ringkasan"))
    #expect(program.wait { colours($0) != before && $0.marked != nil })
  }
}
