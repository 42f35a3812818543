import CNcurses
import Controller

/// Reads what has been typed.
struct KeyReader {
  /// More than a person types between two frames; the rest waits for the next one.
  private static let batch = 4096

  private var decoder = KeyDecoder()
  /// Whether the last batch was full, so that keys may wait where `poll` does not see them.
  private(set) var hasMore = false

  /// When keys that are held back have to be given up at the latest, in milliseconds; nil for none.
  var deadline: Int? { decoder.deadline }
  /// Whether the terminal has said that it shows frames at once.
  var terminalHasFrames: Bool { decoder.terminalHasFrames }

  /// The terminal was asked something at `now`.
  mutating func expectAnswers(at now: Int) { decoder.expectAnswers(at: now) }

  /// Nothing more waits at `now`.
  mutating func pause(at now: Int) -> [Action] { decoder.pause(at: now) }

  /// The actions of all input that waits `now`, in milliseconds; empty where it made none.
  ///
  /// Bytes are read, not wide characters: a character that arrives in two parts would be lost, and
  /// a letter could not be told from a key code of the same number.
  mutating func read(from screen: TerminalScreen, at now: Int) -> [Action] {
    var actions: [Action] = []
    hasMore = true
    for _ in 0..<KeyReader.batch {
      let unit = cn_read(screen.input)
      guard unit != ERR else {
        hasMore = false
        return actions + decoder.pause(at: now)
      }
      if unit < 256 {
        actions += decoder.take(UInt8(truncatingIfNeeded: unit), at: now)
      } else {
        actions += decoder.take(KeyReader.key(unit))
      }
    }
    return actions
  }

  private static func key(_ code: Int32) -> Key? {
    switch code {
    case KEY_SR: .held(.shift, .up)
    case KEY_SF: .held(.shift, .down)
    case KEY_SLEFT: .held(.shift, .left)
    case KEY_SRIGHT: .held(.shift, .right)
    case KEY_SHOME: .held(.shift, .home)
    case KEY_SEND: .held(.shift, .end)
    case KEY_UP: .up
    case KEY_DOWN: .down
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case KEY_HOME, KEY_A1, KEY_FIND: .home
    case KEY_END, KEY_C1, KEY_SELECT: .end
    case KEY_PPAGE, KEY_A3, KEY_SPREVIOUS: .pageUp
    case KEY_NPAGE, KEY_C3, KEY_SNEXT: .pageDown
    case KEY_ENTER: .enter
    case KEY_BACKSPACE: .backspace
    case KEY_DC, KEY_SDC: .delete
    case KEY_IC, KEY_SIC: .insert
    case KEY_BTAB: .backTab
    case (KEY_F0 + 1)...(KEY_F0 + 24): .function(Int(code - KEY_F0))
    default: nil
    }
  }
}
