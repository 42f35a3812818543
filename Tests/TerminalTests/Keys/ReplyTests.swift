import Foundation
import Testing

/// Replies through the real program and ncurses, cut at every byte.
@Suite struct ReplyTests {
  private static let isSoak = ProcessInfo.processInfo.environment["JEJARING_SOAK"] == "1"

  @Test(arguments: KeyDecoderTests.replies)
  func aCutReplyChangesNothing(reply: String) throws {
    let program = try PseudoTerminal()
    #expect(program.shows("kab/kota"))
    program.type("\u{1b}[?62c/qq")
    #expect(program.settles())
    let before = program.lines
    let bytes = Array(reply.utf8)
    for cut in 2..<bytes.count {
      program.send(Array(bytes[..<cut]))
      #expect(program.settles())
      if Self.isSoak { _ = program.listen(milliseconds: 2000) }
      program.send(Array(bytes[cut...]))
      #expect(program.settles())
    }
    #expect(program.lines == before)
    #expect(program.end == .running)
  }

  @Test func escapeAnswersWithoutWaiting() throws {
    let program = try PseudoTerminal()
    #expect(program.shows("kab/kota"))
    program.type("\u{1b}[?62c/qq")
    #expect(program.settles())
    let filtered = program.lines
    program.type("\u{1b}")
    #expect(program.wait { $0.lines != filtered })
  }
}
