import Controller

/// Turns bytes and keys into actions, and swallows what a terminal answers, however it is cut.
///
/// Time is in milliseconds and handed in. Esc answers at once, except while answers of the terminal
/// are still to come: then it could be the first byte of one, and is held back until all have come.
package struct KeyDecoder {
  /// How long the rest of a sequence is waited for; after that the next byte begins anew.
  private static let patience = 2500
  private static let longestReply = 1 << 16
  private static let keptOfReply = 64
  private static let introducers = "[]P_O".utf8

  private enum Place {
    case ground
    /// An Esc, and nothing after it yet; held back if what followed was not sent together with it.
    case escape(isHeld: Bool)
    /// An Esc that was already given as a key: a reply that was cut after it may go on.
    case afterEscape
    /// What may introduce a reply after such an Esc, held until the next byte decides; `isFresh`
    /// as long as that byte can have been sent together with it.
    case introducer(UInt8, isFresh: Bool)
    /// Within `CSI`, with the bytes after it.
    case control([UInt8])
    /// Within `ESC O`.
    case single
    /// Within OSC, DCS, APC, PM or SOS, with the first bytes of an OSC; whether the last was an Esc.
    case reply([UInt8], length: Int, sawEscape: Bool)
    /// Within a report of the mouse in the form of old: so many bytes are left.
    case oldMouse(Int)
    case character([UInt8])
    /// Within a pasted text.
    case paste
  }

  private var place = Place.ground
  private var lastTime = 0
  private var pasted = PastedText()
  private var mouse = MouseReport()
  private var answersUntil: Int?
  /// Whether the terminal has said that it shows frames at once.
  package private(set) var terminalHasFrames = false

  /// A decoder at rest.
  package init() {}

  /// The terminal was asked something at `time`; it answers within two seconds or not at all.
  package mutating func expectAnswers(at time: Int) { answersUntil = time + 2000 }

  /// Whether the terminal has yet to answer.
  package var awaitsAnswers: Bool { answersUntil != nil }

  /// When what is held back has to be given up at the latest; nil if nothing is.
  package var deadline: Int? {
    switch place {
    case .escape: answersUntil
    case .introducer: lastTime + KeyDecoder.patience
    default: nil
    }
  }

  /// Takes a byte that came at `time`; returns what it completes.
  package mutating func take(_ byte: UInt8, at time: Int) -> [Action] {
    let late = time - lastTime > KeyDecoder.patience ? expire() : []
    lastTime = time
    return late + step(byte)
  }

  /// Takes a key that ncurses recognised; nil for one that has no meaning here.
  package mutating func take(_ key: Key?) -> [Action] {
    if case .paste = place { return [] }
    let before = expire()
    guard let key else { return before }
    return before + [.key(key)]
  }

  /// Nothing more waits at `time`: an Esc that stands alone is a key.
  package mutating func pause(at time: Int) -> [Action] {
    if let until = answersUntil, time >= until { answersUntil = nil }
    switch place {
    case .escape:
      guard answersUntil == nil else {
        place = .escape(isHeld: true)
        return []
      }
      place = .afterEscape
      lastTime = time
      return [.key(.escape)]
    case .introducer(let byte, _):
      // No essential key is on these two, so that they can wait.
      let canWait = byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") || answersUntil != nil
      guard canWait, time - lastTime < KeyDecoder.patience else { return expire() }
      place = .introducer(byte, isFresh: false)
      return []
    default: return []
    }
  }

  private mutating func step(_ byte: UInt8) -> [Action] {
    switch place {
    case .ground: return begin(byte)
    case .escape(let isHeld):
      if isHeld, !KeyDecoder.introducers.contains(byte) { return [.key(.escape)] + begin(byte) }
      return afterEscape(byte)
    case .afterEscape:
      guard KeyDecoder.introducers.contains(byte) else { return begin(byte) }
      place = .introducer(byte, isFresh: true)
      return []
    case .introducer(let introducer, let isFresh):
      return afterIntroducer(introducer, isFresh, byte)
    case .control(let bytes): return control(bytes, byte)
    case .single:
      place = .ground
      return keyAction(ControlSequence.key(final: byte, parameters: []))
    case .reply(let bytes, let length, let sawEscape):
      return reply(bytes, length, sawEscape, byte)
    case .oldMouse(let left):
      place = left > 1 ? .oldMouse(left - 1) : .ground
      return []
    case .character(let bytes): return character(bytes, byte)
    case .paste:
      guard pasted.take(byte) else { return [] }
      place = .ground
      return [.paste(pasted.finish())]
    }
  }

  private mutating func begin(_ byte: UInt8) -> [Action] {
    place = .ground
    switch byte {
    case 0x1b:
      place = .escape(isHeld: false)
      return []
    case 0xc2...0xf4:
      place = .character([byte])
      return []
    case 0x80...: return []
    default: return [.key(ControlSequence.plain(byte))]
    }
  }

  private mutating func afterEscape(_ byte: UInt8) -> [Action] {
    switch byte {
    case UInt8(ascii: "["): place = .control([])
    case UInt8(ascii: "O"): place = .single
    case UInt8(ascii: "]"): place = .reply([], length: 0, sawEscape: false)
    case UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      // The length tells it from an OSC: nothing of it is kept.
      place = .reply([], length: 1, sawEscape: false)
    case 0x1b: return [.key(.escape)]
    case 0x20..<0x7f:
      place = .ground
      return [.key(.alt(Unicode.Scalar(byte)))]
    default: return [.key(.escape)] + begin(byte)
    }
    return []
  }

  private mutating func afterIntroducer(
    _ introducer: UInt8, _ isFresh: Bool, _ byte: UInt8
  ) -> [Action] {
    guard ControlSequence.isReply(introducer, byte, isFresh: isFresh) else {
      return [.key(ControlSequence.plain(introducer))] + begin(byte)
    }
    return afterEscape(introducer) + step(byte)
  }

  private mutating func control(_ bytes: [UInt8], _ byte: UInt8) -> [Action] {
    switch byte {
    case 0x20..<0x40:
      place = .control(bytes.count < 64 ? bytes + [byte] : bytes)
      return []
    case UInt8(ascii: "[") where bytes.isEmpty:
      // The Linux console's F1 to F5 are CSI [ A to E.
      place = .control([byte])
      return []
    case UInt8(ascii: "M") where bytes.isEmpty:
      place = .oldMouse(3)
      return []
    case 0x40..<0x7f: return finishControl(bytes, byte)
    default: return begin(byte)
    }
  }

  private mutating func finishControl(_ bytes: [UInt8], _ final: UInt8) -> [Action] {
    place = .ground
    if final == UInt8(ascii: "~"), bytes == Array("200".utf8) {
      place = .paste
      return []
    }
    if bytes.first == UInt8(ascii: "<") {
      let event = mouse.event(parameters: bytes, final: final, at: lastTime)
      return event.map { [.mouse($0)] } ?? []
    }
    if let reply = TerminalReply(parameters: bytes, final: final) { return take(reply) }
    return keyAction(ControlSequence.key(final: final, parameters: bytes))
  }

  private mutating func reply(
    _ bytes: [UInt8], _ length: Int, _ sawEscape: Bool, _ byte: UInt8
  ) -> [Action] {
    if sawEscape, byte != UInt8(ascii: "\\") { return afterEscape(byte) }
    if sawEscape || byte == 0x07 {
      place = .ground
      return TerminalReply(command: bytes).map { take($0) } ?? []
    }
    // No answer has other controls in it: a key was pressed, and the end is lost.
    if byte < 0x20, byte != 0x1b { return begin(byte) }
    let isOver = length > KeyDecoder.longestReply
    let isKept = byte != 0x1b && length == bytes.count && length < KeyDecoder.keptOfReply
    place =
      isOver
      ? .ground
      : .reply(isKept ? bytes + [byte] : bytes, length: length + 1, sawEscape: byte == 0x1b)
    return []
  }

  private mutating func take(_ reply: TerminalReply) -> [Action] {
    switch reply {
    case .ground(let colour):
      return [.terminalGround(isLight: TerminalReply.isLight(colour))]
    case .mode(let number, let isKnown):
      if number == 2026 { terminalHasFrames = isKnown }
    case .attributes: answersUntil = nil
    }
    return []
  }

  private mutating func character(_ bytes: [UInt8], _ byte: UInt8) -> [Action] {
    guard (0x80..<0xc0).contains(byte), let lead = bytes.first else { return begin(byte) }
    let all = bytes + [byte]
    let length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    guard all.count == length else {
      place = .character(all)
      return []
    }
    place = .ground
    guard let text = String(validating: all, as: UTF8.self),
      let scalar = text.unicodeScalars.first, scalar.value >= 0xa0
    else { return [] }
    return [.key(.character(scalar))]
  }

  /// Gives up what is incomplete; a paste keeps what has come of it.
  private mutating func expire() -> [Action] {
    defer { place = .ground }
    switch place {
    case .escape: return [.key(.escape)]
    case .introducer(let byte, _): return [.key(ControlSequence.plain(byte))]
    case .paste: return [.paste(pasted.finish())]
    default: return []
    }
  }

  private func keyAction(_ key: Key?) -> [Action] {
    guard let key else { return [] }
    return [.key(key)]
  }
}
