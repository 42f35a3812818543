import Foundation
import Testing

/// Keys and sizes at random over all screens.
///
/// What the terminal shows has to be what a full repaint
/// shows: a row out of place, a half of a wide character left behind, is a difference.
///
/// `JEJARING_SOAK=1` takes 900 steps, `JEJARING_SOAK=full` 10,000, a third on each terminal;
/// `JEJARING_SEED` repeats a failure.
@Suite struct RandomWalkTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let keys = [
    "1", "2", "3", "4", "5", "j", "k", "\u{1b}[B", "\u{1b}[A", "\u{1b}[C", "\u{1b}[D", "\u{1b}[6~",
    "\u{1b}[5~", "G", "gg", "\r", "\u{1b}", "\t", "\u{1b}[Z", "/", "a", "m", "s", "p", "#", "x",
    "f", "+", "-", "c", "C", "z", "t", "b", "R", "K",
    "w", "L", ":", "?", "!", "\u{7f}", "M", "<", ">", "kota", "\u{4}", "\u{15}", "\u{14}", "g",
    "\u{1b}[200~tempel\rdua\u{1b}[201~", "\u{1b}[<0;20;8M", "\u{1b}[<65;20;8M",
  ]

  @Test(arguments: ["xterm-256color", "tmux-256color", "linux"])
  func everyScreenIsWhatARepaintShows(term: String) throws {
    let soak = Self.environment["JEJARING_SOAK"]
    let isFull = soak == "full"
    let steps = isFull ? 3334 : soak == "1" ? 300 : 25
    // The shorter walks are the same each time; the long one looks for what nobody thought of.
    let seed =
      Self.environment["JEJARING_SEED"].flatMap { UInt64($0) }
      ?? (isFull ? UInt64.random(in: 1...9999) : 7)
    print("random walk on \(term): \(steps) steps, JEJARING_SEED=\(seed)")
    var random = Seeded(seed)
    let folder = PseudoTerminal.newFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try SampleStore(in: folder, cities: 40, communities: 120)
    var program = try start(store, term)
    var trail: [String] = []
    for step in 0..<steps {
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let key = Self.keys.randomElement(using: &random) ?? "j"
        trail.append(key)
        program.type(key)
      }
      if Int.random(in: 0..<4, using: &random) == 0 { resize(program, &random) }
      #expect(program.settles())
      if program.isStopped || program.end == .status(0) { program = try start(store, term) }
      guard program.end == .running, isWhole(program) else {
        Issue.record(
          """
          step \(step), \(program.end), last keys \(trail.suffix(12)); repeat with \
          JEJARING_SEED=\(seed) swift test --filter RandomWalkTests
          """)
        return
      }
    }
  }

  private func start(_ store: SampleStore, _ term: String) throws -> PseudoTerminal {
    let program = try PseudoTerminal(
      ProgramPath.jejaring, ["--store", store.path], environment: ["TERM": term])
    #expect(program.shows("kab/kota"))
    program.type("\u{1b}[?62c")
    #expect(program.settles())
    return program
  }

  private func resize(_ program: PseudoTerminal, _ random: inout Seeded) {
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      let isOdd = Int.random(in: 0..<3, using: &random) == 0
      program.resize(
        columns: isOdd
          ? [1, 2, 19, 20, 500].randomElement(using: &random) ?? 1
          : Int.random(in: 30...140, using: &random),
        rows: isOdd
          ? [1, 2, 5, 6, 200].randomElement(using: &random) ?? 1
          : Int.random(in: 8...50, using: &random))
    }
  }

  /// Whether a repaint changes nothing, and the frame's first lines stand where they belong.
  private func isWhole(_ program: PseudoTerminal) -> Bool {
    let before = program.lines
    // Another size, if it is none, repaints without being a key.
    program.signal(SIGWINCH)
    guard program.settles(), program.end == .running else { return false }
    let after = program.lines
    if before != after {
      let place = zip(before, after).enumerated().first { $0.element.0 != $0.element.1 }
      Issue.record("shown and repainted: \(String(describing: place))")
      return false
    }
    guard program.terminal.columns >= 60, program.terminal.rows >= 16 else { return true }
    // In a low window what lies over the screen begins in the second line.
    let isPlaced =
      after[0].hasPrefix(" Jejaring") && (after[1].hasPrefix(" 1") || after[1].contains("│"))
    if !isPlaced { Issue.record("the first lines: \(after.prefix(2))") }
    return isPlaced
  }
}
