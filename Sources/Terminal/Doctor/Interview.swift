import CTerminal
import Controller
import Glibc

/// Asks the terminal, outside the full screen, and waits a moment for what it says.
struct Interview {
  private static let longest = 300

  /// Whether it shows frames at once.
  private(set) var hasFrames = false
  /// Whether its ground is light; nil if it does not say.
  private(set) var isLight: Bool?

  /// Puts questions and reads the answers, at most 300 ms; nil if the terminal cannot be read.
  init?(_ questions: String) {
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return nil }
    var raw = before
    cfmakeraw(&raw)
    tcsetattr(STDIN_FILENO, TCSANOW, &raw)
    defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &before) }
    let bytes = Array(questions.utf8)
    _ = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    listen()
  }

  private mutating func listen() {
    var decoder = KeyDecoder()
    let deadline = MonotonicTime.now() + Interview.longest
    decoder.expectAnswers(at: MonotonicTime.now())
    while decoder.awaitsAnswers {
      let left = deadline - MonotonicTime.now()
      var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      guard left > 0, poll(&input, 1, Int32(left)) > 0 else { break }
      var byte: UInt8 = 0
      guard read(STDIN_FILENO, &byte, 1) == 1 else { break }
      for action in decoder.take(byte, at: MonotonicTime.now()) {
        if case .terminalGround(let isLight) = action { self.isLight = isLight }
      }
    }
    hasFrames = decoder.terminalHasFrames
  }
}
