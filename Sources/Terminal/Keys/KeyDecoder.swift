import Controller

/// Turns bytes and keys into actions, and swallows what a terminal answers, however it is cut.
///
/// Time is in milliseconds and handed in.
package struct KeyDecoder {
  /// How long the rest of a sequence is waited for; after that the next byte begins anew.
  private static let patience = 2500
  private static let pasteEnd = Array("\u{1b}[201~".utf8)
  private static let longestPaste = 1 << 20
  private static let longestReply = 1 << 16

  private enum Place {
    case ground
    /// An Esc, and nothing after it yet.
    case escape
    /// An Esc that was already given as a key: a reply that was cut after it may go on.
    case afterEscape
    /// `[` or `]` after such an Esc, held until the next byte decides.
    case introducer(UInt8)
    /// Within `CSI`, with the bytes after it.
    case control([UInt8])
    /// Within `ESC O`.
    case single
    /// Within OSC, DCS, APC, PM or SOS; whether the last byte was an Esc.
    case reply(length: Int, sawEscape: Bool)
    case character([UInt8])
    /// Within a pasted text.
    case paste
  }

  private var place = Place.ground
  private var lastTime = 0
  private var pasted: [UInt8] = []

  /// A decoder at rest.
  package init() {}

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
    guard case .escape = place else { return [] }
    place = .afterEscape
    lastTime = time
    return [.key(.escape)]
  }

  private mutating func step(_ byte: UInt8) -> [Action] {
    switch place {
    case .ground: return begin(byte)
    case .escape: return afterEscape(byte)
    case .afterEscape:
      guard byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") else { return begin(byte) }
      place = .introducer(byte)
      return []
    case .introducer(let introducer): return afterIntroducer(introducer, byte)
    case .control(let bytes): return control(bytes, byte)
    case .single:
      place = .ground
      return keyAction(ControlSequence.key(final: byte, parameters: []))
    case .reply(let length, let sawEscape):
      reply(length, sawEscape, byte)
      return []
    case .character(let bytes): return character(bytes, byte)
    case .paste: return paste(byte)
    }
  }

  private mutating func begin(_ byte: UInt8) -> [Action] {
    place = .ground
    switch byte {
    case 0x1b:
      place = .escape
      return []
    case 0xc2...0xf4:
      place = .character([byte])
      return []
    case 0x80...: return []
    default: return [.key(KeyDecoder.plain(byte))]
    }
  }

  private mutating func afterEscape(_ byte: UInt8) -> [Action] {
    switch byte {
    case UInt8(ascii: "["): place = .control([])
    case UInt8(ascii: "O"): place = .single
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"),
      UInt8(ascii: "X"):
      place = .reply(length: 0, sawEscape: false)
    case 0x1b: return [.key(.escape)]
    case 0x20..<0x7f:
      place = .ground
      return [.key(.alt(Unicode.Scalar(byte)))]
    default: return [.key(.escape)] + begin(byte)
    }
    return []
  }

  private mutating func afterIntroducer(_ introducer: UInt8, _ byte: UInt8) -> [Action] {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "<")...UInt8(ascii: "?"):
      if introducer == UInt8(ascii: "[") {
        place = .control([byte])
      } else {
        place = .reply(length: 1, sawEscape: false)
      }
      return []
    default: return [.key(KeyDecoder.plain(introducer))] + begin(byte)
    }
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
    case 0x40..<0x7f:
      let isPaste = byte == UInt8(ascii: "~") && bytes == Array("200".utf8)
      place = isPaste ? .paste : .ground
      return keyAction(ControlSequence.key(final: byte, parameters: bytes))
    default: return begin(byte)
    }
  }

  private mutating func reply(_ length: Int, _ sawEscape: Bool, _ byte: UInt8) {
    let isOver =
      byte == 0x07 || byte == 0x18 || byte == 0x1a || sawEscape || length > KeyDecoder.longestReply
    place = isOver ? .ground : .reply(length: length + 1, sawEscape: byte == 0x1b)
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

  private mutating func paste(_ byte: UInt8) -> [Action] {
    pasted.append(byte)
    if byte == UInt8(ascii: "~"), pasted.suffix(6) == KeyDecoder.pasteEnd[...] {
      pasted.removeLast(6)
      place = .ground
      return [.paste(takePasted())]
    }
    // Room for the end marker stays, whatever is dropped.
    if pasted.count > KeyDecoder.longestPaste + 4096 {
      pasted.removeSubrange(KeyDecoder.longestPaste..<(pasted.count - 6))
    }
    return []
  }

  /// Gives up what is incomplete; a paste keeps what has come of it.
  private mutating func expire() -> [Action] {
    defer { place = .ground }
    switch place {
    case .escape: return [.key(.escape)]
    case .introducer(let byte): return [.key(KeyDecoder.plain(byte))]
    case .paste: return [.paste(takePasted())]
    default: return []
    }
  }

  private func keyAction(_ key: Key?) -> [Action] {
    guard let key else { return [] }
    return [.key(key)]
  }

  private static func plain(_ byte: UInt8) -> Key {
    switch byte {
    case 0x00: .control(" ")
    case 0x08, 0x7f: .backspace
    case 0x09: .tab
    case 0x0a, 0x0d: .enter
    case 0x01..<0x1b: .control(Unicode.Scalar(byte + 0x60))
    case 0x1c..<0x20: .control(Unicode.Scalar(byte + 0x40))
    default: .character(Unicode.Scalar(byte))
    }
  }

  /// The pasted text: terminals send line ends as CR, and control characters are nobody's text.
  private mutating func takePasted() -> String {
    defer { pasted = [] }
    var text = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in String(decoding: pasted, as: UTF8.self).unicodeScalars {
      defer { last = scalar }
      switch scalar {
      case "\n" where last == "\r": break
      case "\r", "\n": text.append("\n")
      case "\t": text.append(scalar)
      default: if scalar.value >= 0x20, scalar.value != 0x7f { text.append(scalar) }
      }
    }
    return String(text)
  }
}
