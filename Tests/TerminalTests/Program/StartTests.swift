import Foundation
import Testing

@Suite struct StartTests {
  @Test func theFirstFrameIsShown() throws {
    let program = try PseudoTerminal()
    #expect(program.shows("Jejaring"))
    #expect(program.terminal.line(0).hasPrefix(" Jejaring"))
    #expect(program.terminal.modes.isSet.isSuperset(of: [1049, 2004]))
    #expect(program.wait { !$0.terminal.modes.isSet.contains(25) })
    #expect(program.terminal.modes.title.hasPrefix("Jejaring"))
  }

  @Test(arguments: ["tmux-256color", "screen", "linux", "vt100", "xterm", "rxvt"])
  func itStartsAndQuitsOn(term: String) throws {
    let program = try PseudoTerminal(environment: ["TERM": term])
    #expect(program.shows("Jejaring"))
    program.type("q")
    #expect(program.ends() == .status(0))
    #expect(program.isRestored)
  }

  @Test(arguments: ["C", "POSIX", "id_ID.ISO-8859-1"])
  func itStartsInLocale(locale: String) throws {
    let program = try PseudoTerminal(environment: ["LC_ALL": locale])
    #expect(program.shows("Jejaring"))
    program.type("q")
    #expect(program.ends() == .status(0))
  }

  @Test func anUnknownTerminalIsSaidAndLeftAlone() throws {
    let program = try PseudoTerminal(environment: ["TERM": "tidak-ada"])
    #expect(program.ends() == .status(1))
    #expect(program.output.contains("tidak-ada"))
    #expect(program.output.contains("TERM=xterm-256color"))
    #expect(!program.output.contains("\u{1b}"))
    #expect(program.isRestored)
  }

  @Test func aTerminalWithoutCursorIsSaid() throws {
    let program = try PseudoTerminal(environment: ["TERM": "dumb"])
    #expect(program.ends() == .status(1))
    #expect(program.output.contains("dumb"))
    #expect(!program.output.contains("\u{1b}"))
  }

  @Test func aMissingTermIsSaid() throws {
    let program = try PseudoTerminal(environment: ["TERM": String?.none])
    #expect(program.ends() == .status(1))
    #expect(program.output.contains("TERM"))
  }

  @Test(arguments: [true, false])
  func withoutATerminalItSaysSo(isInput: Bool) throws {
    let null = "/dev/null"
    let program = try PseudoTerminal(input: isInput ? null : nil, output: isInput ? nil : null)
    #expect(program.ends() == .status(1))
    #expect(
      program.output
        == "jejaring: Layar penuh butuh terminal, tetapi masukan atau keluaran bukan terminal. "
        + "Untuk teks biasa: jejaring list cities\r\n")
    #expect(program.hasModesOfBefore)
    // Nothing was made for a screen that could not be shown.
    #expect(try FileManager.default.contentsOfDirectory(atPath: program.folder.path) == [])
  }
}
