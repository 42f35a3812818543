import Foundation
import Testing

/// Hands that press anything: the kiosk stays, and its store too.
@Suite struct KioskMonkeyTests {
  private static let isSoak = ProcessInfo.processInfo.environment["JEJARING_SOAK"] == "1"
  private static let batch = 20

  @Test func aMonkeyGetsNowhere() throws {
    let seed =
      ProcessInfo.processInfo.environment["JEJARING_SEED"].flatMap { UInt64($0) }
      ?? UInt64.random(in: 1...UInt64.max)
    let steps = Self.isSoak ? 100_000 : 1000
    print("kiosk monkey: \(steps) steps, JEJARING_SEED=\(seed)")
    var random = MonkeyRandom(state: seed)
    let stage = try KioskStage()
    try stage.setPin()
    let before = try stage.files()
    let program = try stage.start()
    for step in 0..<(steps / Self.batch) {
      for _ in 0..<Self.batch { act(on: program, &random) }
      _ = program.listen(milliseconds: 1)
      if step % 10 == 0 { #expect(program.children == []) }
      // Being stopped or ended would make the rest pointless.
      guard program.wait(until: { $0.end == .running }), !program.isStopped else { break }
    }
    #expect(program.end == .running && !program.isStopped)
    program.resize(columns: 80, rows: 24)
    #expect(program.wait { !$0.terminal.text.contains("20x6") })
    #expect(program.shows("Jejaring"))
    #expect(program.children == [])
    #expect(try stage.files() == before)
    program.signal(SIGTERM)
    #expect(program.ends() == .signal(SIGTERM))
    #expect(program.isRestored)
  }

  private func act(on program: PseudoTerminal, _ random: inout MonkeyRandom) {
    switch random.below(100) {
    case 0..<55: program.send([UInt8(random.below(128))])
    case 55..<70: program.type(keys[random.below(keys.count)])
    case 70..<76: program.type(mouse(&random))
    case 76..<80: program.type("\u{1b}[200~\(noise(40, &random))\u{1b}[201~")
    case 80..<84: program.type(replies[random.below(replies.count)])
    case 84..<88: program.send((0..<8).map { _ in UInt8(random.below(256)) })
    case 88..<93:
      program.resize(columns: 1 + random.below(200), rows: 1 + random.below(80))
    case 93..<96: program.signal([SIGINT, SIGQUIT, SIGTSTP, SIGWINCH, SIGCONT][random.below(5)])
    case 96..<98: program.type("\u{18}\u{18}")
    default:
      program.type(["\u{1b}", "q", ":quit\r", "?", "/\(noise(6, &random))"][random.below(5)])
    }
  }

  private let keys = [
    "\u{1b}[A", "\u{1b}[B", "\u{1b}[C", "\u{1b}[D", "\u{1b}[H", "\u{1b}[F", "\u{1b}[5~",
    "\u{1b}[6~", "\u{1b}OP", "\u{1b}[21~", "\t", "\u{1b}[Z", "\r", "\u{1b}[3~", "\u{3}", "\u{1a}",
    "\u{1c}", "\u{4}", "1", "2", "3", "4", "L", "w", ":", "?", "Q",
  ]

  private let replies = [
    "\u{1b}]11;rgb:ffff/ffff/ffff\u{7}", "\u{1b}[?62;22c", "\u{1b}P1+r71=q\u{1b}\\",
    "\u{1b}[?2026;2$y", "\u{1b}[24;80R", "\u{1b}]52;c;cQ==\u{7}", "\u{1b}_q\u{1b}\\",
  ]

  private func mouse(_ random: inout MonkeyRandom) -> String {
    let button = [0, 1, 2, 32, 64, 65][random.below(6)]
    return
      "\u{1b}[<\(button);\(random.below(220));\(random.below(80))\(random.below(2) == 0 ? "M" : "m")"
  }

  private func noise(_ length: Int, _ random: inout MonkeyRandom) -> String {
    String(decoding: (0..<length).map { _ in UInt8(0x20 + random.below(95)) }, as: UTF8.self)
  }
}

/// A repeatable source of chance (SplitMix64).
struct MonkeyRandom {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((bits ^ (bits >> 31)) % UInt64(limit))
  }
}
