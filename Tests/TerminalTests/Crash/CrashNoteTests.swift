import Foundation
import Testing

@Suite struct CrashNoteTests {
  @Test func aCrashLeavesANoteWithoutData() throws {
    let program = try PseudoTerminal()
    #expect(program.shows("kab/kota"))
    program.type("3m")
    #expect(program.settles())
    program.resize(columns: 91, rows: 27)
    #expect(program.settles())
    program.signal(SIGSEGV)
    #expect(program.ends() == .signal(SIGSEGV))
    #expect(program.isRestored)
    let file = program.folder.path + "/state/jejaring/crash.txt"
    let note = try String(contentsOfFile: file, encoding: .utf8)
    let parts = [
      "jejaring 0.1.0", "signal: SIGSEGV", "size: 91x27", "TERM: xterm-256color", "colors: 256",
      "C.UTF-8", "commands: show.heatmap heatmap.measure",
    ]
    for part in parts { #expect(note.contains(part), "\(part) in \(note)") }
    let folder = program.folder.lastPathComponent
    #expect(!note.contains(folder))
    #expect(program.output.contains("crash.txt"))
    let rights = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
    #expect(rights as? Int == 0o600)
  }

  @Test func aNoteThatCannotBeWrittenIsNotMentioned() throws {
    let program = try PseudoTerminal(environment: ["XDG_STATE_HOME": "/proc/none"])
    #expect(program.shows("kab/kota"))
    program.signal(SIGABRT)
    #expect(program.ends() == .signal(SIGABRT))
    #expect(program.isRestored)
    #expect(program.output.contains("SIGABRT"))
    #expect(!program.output.contains("crash.txt"))
  }

  @Test func aCrashInsideAFrameEndsTheFrame() throws {
    let program = try PseudoTerminal()
    #expect(program.shows("kab/kota"))
    program.signal(SIGBUS)
    #expect(program.ends() == .signal(SIGBUS))
    #expect(program.output.contains("\u{1b}[?2026l"))
  }
}
