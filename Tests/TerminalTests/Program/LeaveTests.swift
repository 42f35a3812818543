import Foundation
import Testing

@Suite struct LeaveTests {
  @Test func quitRestoresTheTerminal() throws {
    let program = try PseudoTerminal()
    #expect(program.shows("Jejaring"))
    #expect(!program.hasModesOfBefore)
    program.type("q")
    #expect(program.ends() == .status(0))
    #expect(program.isRestored)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM, SIGXCPU])
  func aSignalRestoresTheTerminalAndKills(signal: Int32) throws {
    let program = try PseudoTerminal()
    #expect(program.shows("Jejaring"))
    program.signal(signal)
    #expect(program.ends() == .signal(signal))
    #expect(program.isRestored)
  }

  @Test(arguments: [SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSYS])
  func aCrashRestoresTheTerminalAndKills(signal: Int32) throws {
    let program = try PseudoTerminal()
    #expect(program.shows("Jejaring"))
    program.signal(signal)
    #expect(program.ends() == .signal(signal))
    #expect(program.isRestored)
    #expect(program.output.contains("jejaring: "))
  }

  @Test(arguments: [nil, "enable=yes,interactive=yes,color=yes"])
  func aTrapIsToldAfterTheScreenIsLeft(backtrace: String?) throws {
    let program = try PseudoTerminal(
      ProgramPath.probe, ["main-trap"], environment: ["SWIFT_BACKTRACE": backtrace])
    #expect(program.shows("Jejaring"))
    program.resize(columns: 77, rows: 20)
    #expect([.signal(SIGILL), .signal(SIGTRAP)].contains(program.ends()))
    #expect(program.isRestored)
    #expect(!program.output.contains("to debug"))
    #expect(program.terminal.text.contains("jejaring: "))
  }

  @Test func aTrapBesideTheLoopRestoresTheTerminal() throws {
    let folder = PseudoTerminal.newFolder()
    let trigger = folder.appendingPathComponent("trap").path
    let program = try PseudoTerminal(
      ProgramPath.probe, ["worker-trap", trigger], folder: folder)
    #expect(program.shows("Jejaring"))
    #expect(FileManager.default.createFile(atPath: trigger, contents: nil))
    #expect([.signal(SIGILL), .signal(SIGTRAP)].contains(program.ends()))
    #expect(program.isRestored)
    #expect(!program.output.contains("to debug"))
  }

  @Test(arguments: [("overflow", SIGSEGV), ("abort", SIGABRT)])
  func aCrashInsideRestoresTheTerminal(behaviour: String, signal: Int32) throws {
    let program = try PseudoTerminal(ProgramPath.probe, [behaviour])
    #expect(program.shows("Jejaring"))
    program.resize(columns: 77, rows: 20)
    #expect(program.ends() == .signal(signal))
    #expect(program.isRestored)
  }

  /// Without being the session's terminal, it goes without SIGHUP: end of input is all there is.
  @Test(arguments: [true, false])
  func aTerminalThatIsGoneEndsTheProgram(sendsHangUp: Bool) throws {
    let program = try PseudoTerminal(isControlling: sendsHangUp)
    #expect(program.shows("Jejaring"))
    program.hangUp()
    #expect(program.ends() == .signal(SIGHUP))
  }

  @Test func aSmallTerminalCanStillBeQuit() throws {
    let program = try PseudoTerminal(columns: 19, rows: 5)
    #expect(program.wait { $0.terminal.modes.isSet.contains(1049) })
    program.type("q")
    #expect(program.ends() == .status(0))
    #expect(program.isRestored)
  }
}
