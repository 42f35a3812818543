import Foundation
import Testing

@Suite struct DoctorTests {
  private func report(_ arguments: [String], _ environment: [String: String?] = [:], null: Bool)
    throws -> String
  {
    let program = try PseudoTerminal(
      ProgramPath.jejaring, ["doctor"] + arguments, columns: 200, environment: environment,
      input: null ? "/dev/null" : nil)
    #expect(program.ends() == .status(0))
    #expect(program.hasModesOfBefore)
    return program.terminal.text
  }

  @Test func itSaysWhatIsUsedAndWhy() throws {
    let text = try report(
      ["--lang", "en"], ["COLORTERM": "truecolor", "LC_ALL": "C"], null: true)
    for part in [
      "TERM: xterm-256color", "terminfo: jejaring-xterm", "colours: truecolor",
      "COLORTERM announces", "C is not UTF-8", "mouse: used", "copy (OSC 52)", "themes: dark",
      "size: 200x24",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func itSaysSoInIndonesian() throws {
    let text = try report(
      ["--lang", "id", "--ascii", "--colors", "none"], ["TERM": "linux"], null: true)
    for part in [
      "warna: none, karena diminta", "glif: ASCII", "tetikus: tidak dipakai", "folder tema",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func anUnknownTerminalIsNoFailure() throws {
    let text = try report(["--lang", "en"], ["TERM": "tidak-ada"], null: true)
    #expect(text.contains("not known on this machine"))
  }

  @Test func theTerminalIsAskedAndLeftAsItWas() throws {
    let program = try PseudoTerminal(
      ProgramPath.jejaring, ["doctor", "--lang", "en"], columns: 200)
    #expect(program.wait { $0.output.contains("\u{1b}[c") })
    program.type("\u{1b}]11;rgb:ffff/ffff/ffff\u{7}\u{1b}[?2026;2$y\u{1b}[?62c")
    #expect(program.ends() == .status(0))
    #expect(program.hasModesOfBefore)
    #expect(program.terminal.text.contains("terminal's ground: light"))
    #expect(program.terminal.text.contains("synchronized output: used"))
  }
}
