import Foundation
import Testing

@Suite struct InputTests {
  /// What could be taken for the key q, and is none.
  @Test(arguments: [
    "\u{1b}[200~qqq\r\u{1b}[201~", "\u{1b}]11;rgb:qq/qq/qq\u{7}", "\u{1b}P1+r71=q\u{1b}\\",
    "\u{1b}[?62;22c", "\u{1b}[1;1q",
  ])
  func isNoCommand(text: String) throws {
    let program = try PseudoTerminal()
    #expect(program.shows("Jejaring"))
    program.type(text)
    // The answer to the key that follows shows that all before it has been read.
    let cleared = program.clearings
    program.type("\u{0c}")
    #expect(program.wait { $0.clearings > cleared })
    #expect(program.end == .running)
    program.type("q")
    #expect(program.ends() == .status(0))
  }

  @Test func aHeldKeyDoesNotDelayTheNext() throws {
    let program = try PseudoTerminal()
    #expect(program.shows("Jejaring"))
    program.type(String(repeating: "\u{1b}[B", count: 1000) + "q")
    #expect(program.ends() == .status(0))
    #expect(program.isRestored)
  }
}

extension PseudoTerminal {
  /// How often the program has cleared the screen.
  fileprivate var clearings: Int { output.components(separatedBy: "\u{1b}[2J").count }
}
