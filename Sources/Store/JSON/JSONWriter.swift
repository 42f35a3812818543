/// Writes compact JSON: no white space, only the escapes that JSON demands.
///
/// Commas are the writer's; that each `begin` has its `end`, and each member a key, is the
/// caller's.
public struct JSONWriter: Sendable {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// A writer with nothing written and room for so many bytes, where that is known.
  public init(room: Int = 0) {
    bytes.reserveCapacity(max(0, room))
  }

  /// Starts an object.
  public mutating func beginObject() {
    begin(.openBrace)
  }

  /// Ends an object.
  public mutating func endObject() {
    end(.closeBrace)
  }

  /// Starts an array.
  public mutating func beginArray() {
    begin(.openBracket)
  }

  /// Ends an array.
  public mutating func endArray() {
    end(.closeBracket)
  }

  /// Writes the key of the next value.
  public mutating func key(_ key: String) {
    string(key)
    bytes.append(.colon)
    needsComma = false
  }

  /// Writes a text.
  public mutating func string(_ text: String) {
    separate()
    var text = text
    text.withUTF8 { appendQuoted($0) }
  }

  /// Writes a whole number.
  public mutating func integer(_ value: Int) {
    separate()
    if value < 0 { bytes.append(.minus) }
    let start = bytes.count
    var rest = value.magnitude
    repeat {
      bytes.append(.zero + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  /// Writes the shortest text that reads back as `value`; whole numbers as such, minus zero as 0.
  ///
  /// JSON has no infinities and no NaN: they are written as `null`.
  public mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    if value.magnitude <= 0x1p53, let whole = Int(exactly: value) { return integer(whole) }
    separate()
    let text = value.description
    bytes.append(contentsOf: text.hasSuffix(".0") ? text.utf8.dropLast(2) : text.utf8[...])
  }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) {
    separate()
    bytes.append(contentsOf: value ? "true".utf8 : "false".utf8)
  }

  /// Writes `null`.
  public mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  /// Writes a value that is JSON already, such as the `rawBytes` of another document.
  public mutating func raw(_ value: some Collection<UInt8>) {
    separate()
    bytes.append(contentsOf: value)
  }

  /// Goes to a new line before the next key or element.
  mutating func newline() {
    if needsComma { bytes.append(.comma) }
    needsComma = false
    bytes.append(.lineFeed)
  }

  /// Goes to a new line before a closing bracket or the end of the file.
  mutating func finalNewline() {
    needsComma = false
    bytes.append(.lineFeed)
  }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(.comma) }
    needsComma = true
  }

  private mutating func appendQuoted(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(.quote)
    var start = 0
    while let escape = Self.nextEscape(in: text, from: start) {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<escape]))
      appendEscape(of: text[escape])
      start = escape + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    bytes.append(.quote)
  }

  private static func nextEscape(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = text.baseAddress else { return nil }
    var at = start
    while true {
      at = JSONScan.firstStop(in: base, from: at, to: text.count)
      guard at < text.count else { return nil }
      if base[at] < 0x80 { return at }
      at += 1
    }
  }

  private mutating func appendEscape(of byte: UInt8) {
    bytes.append(.backslash)
    switch byte {
    case .quote, .backslash: bytes.append(byte)
    case .lineFeed: bytes.append(UInt8(ascii: "n"))
    case .tab: bytes.append(UInt8(ascii: "t"))
    default:
      let digits = StaticString("0123456789abcdef").utf8Start
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    }
  }
}
