import Foundation
import Testing

@Suite struct ScreenTests {
  @Test func aStormOfSizesEndsInAWholeScreen() throws {
    let program = try PseudoTerminal()
    #expect(program.shows("Jejaring"))
    for step in 0..<200 {
      let columns = [1, 200, 19, 80, 500, 2][step % 6]
      program.resize(columns: columns, rows: [1, 60, 5, 24, 200, 3][step * 5 % 6])
      if step % 50 == 0 { #expect(program.listen(milliseconds: 20) >= 0) }
    }
    program.resize(columns: 1, rows: 1)
    program.resize(columns: 80, rows: 24)
    #expect(program.wait { $0.terminal.line(0).hasPrefix(" Jejaring") })
    program.type("q")
    #expect(program.ends() == .status(0))
    #expect(program.isRestored)
  }

  /// ncurses fills the last corner by pushing it there from the cell before, which here is no cell:
  /// what it reads then is whatever lies in memory.
  @Test func theCornerOfASingleColumnIsNotPushedThere() throws {
    let program = try PseudoTerminal(environment: ["TERM": "tmux-256color"])
    #expect(program.shows("Jejaring"))
    #expect(program.settles())
    let before = program.bytes.count
    program.resize(columns: 1, rows: 5)
    #expect(program.settles())
    #expect(program.terminal.line(0) == "…")
    #expect(!program.bytes.dropFirst(before).contains(8), "a step back")
  }

  @Test func theEnvironmentDoesNotPinTheSize() throws {
    let program = try PseudoTerminal(
      ProgramPath.probe, ["stderr"], columns: 100, rows: 30,
      environment: ["LINES": "10", "COLUMNS": "40"])
    #expect(program.shows("Jejaring"))
    program.resize(columns: 90, rows: 20)
    #expect(program.wait { $0.output.components(separatedBy: "\u{1b}[2J").count > 2 })
    program.type("q")
    #expect(program.ends() == .status(0))
    #expect(program.output.contains("ukuran 100x30"))
    #expect(program.output.contains("ukuran 90x20"))
  }

  @Test func standardErrorWaitsUntilTheScreenIsLeft() throws {
    let program = try PseudoTerminal(ProgramPath.probe, ["stderr"])
    #expect(program.shows("Jejaring"))
    #expect(!program.output.contains("ukuran"))
    program.type("q")
    #expect(program.ends() == .status(0))
    #expect(program.terminal.text.contains("ukuran 80x24"))
  }

  @Test func controlLPaintsOverWhatOthersWrote() throws {
    let program = try PseudoTerminal()
    #expect(program.shows("Jejaring"))
    program.terminal.take(Array("\u{1b}[12;5HPesan dari root: mati lampu".utf8))
    #expect(program.terminal.text.contains("mati lampu"))
    program.type("\u{0c}")
    #expect(program.wait { !$0.terminal.text.contains("mati lampu") })
    #expect(program.shows("Jejaring"))
  }

  @Test(arguments: [true, false])
  func aStopGivesTheTerminalBackAndAContinueTakesIt(byKey: Bool) throws {
    let program = try PseudoTerminal()
    #expect(program.shows("Jejaring"))
    if byKey { program.type("\u{1a}") } else { program.signal(SIGTSTP) }
    #expect(program.wait { $0.isStopped })
    #expect(program.wait { $0.isRestored })
    program.resize(columns: 60, rows: 16)
    program.signal(SIGCONT)
    #expect(program.wait { $0.terminal.modes.isSet.contains(1049) })
    #expect(program.wait { $0.terminal.line(0).hasPrefix(" Jejaring") })
    #expect(program.terminal.modes.isSet.contains(2004))
    program.type("q")
    #expect(program.ends() == .status(0))
    #expect(program.isRestored)
  }

  @Test func aStoppedProgramDiesOfASignalWithoutTouchingTheTerminal() throws {
    let program = try PseudoTerminal()
    #expect(program.shows("Jejaring"))
    program.type("\u{1a}")
    #expect(program.wait { $0.isStopped })
    #expect(program.wait { $0.isRestored })
    program.signal(SIGTERM)
    program.signal(SIGCONT)
    #expect(program.ends() == .signal(SIGTERM))
    #expect(program.isRestored)
  }

  /// Wide characters, marks and their halves, drawn over one another: the terminal shows what the
  /// canvas holds, frame for frame, and each style in colours of its own.
  @Test(arguments: ["xterm-256color", "tmux-256color", "linux", "vt100"])
  func theTerminalShowsWhatTheCanvasHolds(term: String) throws {
    let folder = PseudoTerminal.newFolder()
    let record = folder.appendingPathComponent("canvas").path
    let program = try PseudoTerminal(
      ProgramPath.probe, ["scribble", record], environment: ["TERM": term], folder: folder)
    var looks: [String: VirtualTerminal.Look] = [:]
    for step in 0..<120 {
      var held: [String] = []
      let isSame = program.wait { program in
        let text = (try? String(contentsOfFile: record, encoding: .utf8)) ?? ""
        held = text.components(separatedBy: "\n").dropFirst().dropLast().map { $0 }
        return held.prefix(program.terminal.rows)
          == (0..<program.terminal.rows).map { program.terminal.line($0) }[...]
      }
      guard isSame else {
        let shown = program.terminal.text.split(separator: "\n", omittingEmptySubsequences: false)
        let wrong = zip(held, shown).first { $0.0 != $0.1 }
        Issue.record("step \(step), held and shown: \(String(describing: wrong))")
        return
      }
      let strays = program.strays(from: held.dropFirst(program.terminal.rows), &looks)
      #expect(strays.isEmpty, "step \(step)")
      if step % 10 == 9 {
        program.resize(columns: 40 + step * 7 % 90, rows: 8 + step * 5 % 30)
      } else {
        program.type("x")
      }
      #expect(
        program.wait { _ in
          let text = try? String(contentsOfFile: record, encoding: .utf8)
          return text?.hasPrefix("frame \(step + 2)\n") ?? false
        })
    }
  }

  @Test func idleWritesNothingAndWakesNothing() throws {
    let program = try PseudoTerminal()
    #expect(program.shows("Jejaring"))
    #expect(program.wait { !$0.terminal.modes.isSet.contains(25) })
    #expect(program.wait { $0.listen(milliseconds: 200) == 0 })
    let before = program.wakeups
    #expect(program.listen(milliseconds: 700) == 0)
    #expect(program.wakeups == before)
    #expect(before > 0)
  }
}

extension PseudoTerminal {
  /// The cells that look otherwise than others of their style did; `looks` are those seen so far.
  fileprivate func strays(
    from styles: ArraySlice<String>, _ looks: inout [String: VirtualTerminal.Look]
  ) -> [String] {
    var strays: [String] = []
    for (y, row) in styles.enumerated() {
      for (x, style) in row.split(separator: " ").map(String.init).enumerated()
      where style != "-" {
        let look = terminal.look(x, y)
        if looks[style, default: look] != look {
          strays.append("\(x),\(y) \(style): \(look), not \(looks[style, default: look])")
        }
        looks[style] = looks[style] ?? look
      }
    }
    return Array(strays.prefix(3))
  }

  /// How often all threads of the program have been woken.
  fileprivate var wakeups: Int {
    let tasks = "/proc/\(process)/task"
    let threads = (try? FileManager.default.contentsOfDirectory(atPath: tasks)) ?? []
    return threads.reduce(0) { sum, thread in
      let status = (try? String(contentsOfFile: "\(tasks)/\(thread)/status", encoding: .utf8)) ?? ""
      let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches") }
      return sum + (line?.split(separator: "\t").last.flatMap { Int($0) } ?? 0)
    }
  }
}
