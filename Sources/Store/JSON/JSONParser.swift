/// One validating pass over the bytes, into the flat list of nodes.
///
/// Functions take the offset where their part starts and return the offset after it: offsets stay
/// in registers. Reads go through `byte(at:)`, which gives 0 (never valid) past the end, or
/// through `JSONScan`. Recursion is bounded by `depthLimit`.
struct JSONParser: ~Copyable {
  static let depthLimit = 128

  let base: UnsafePointer<UInt8>
  let count: Int
  var nodes: JSONNodeList

  /// Reads the one value of a text and returns its nodes.
  static func nodes(of text: UnsafeBufferPointer<UInt8>) throws(JSONFault) -> [JSONNode] {
    guard text.count <= Int(UInt32.max) else { throw JSONFault(.tooLarge, at: 0) }
    // Enough for records; memory that stays untouched costs nothing. A list of short numbers needs
    // more, at most a node a byte.
    if let nodes = try nodes(of: text, room: text.count / 4 + 64) { return nodes }
    return try nodes(of: text, room: text.count + 1) ?? []
  }

  /// The nodes of a text; nil when there are more than `room`.
  private static func nodes(
    of text: UnsafeBufferPointer<UInt8>, room: Int
  ) throws(JSONFault) -> [JSONNode]? {
    guard let base = text.baseAddress, !text.isEmpty else { throw JSONFault(.emptyFile, at: 0) }
    var fault: JSONFault?
    var isOverfull = false
    let nodes = [JSONNode](unsafeUninitializedCapacity: room) { memory, used in
      var parser = JSONParser(base: base, count: text.count, nodes: JSONNodeList(in: memory))
      do throws(JSONFault) {
        try parser.readText()
      } catch {
        fault = error
      }
      isOverfull = parser.nodes.isOverfull
      used = parser.nodes.count
    }
    if isOverfull { return nil }
    if let fault { throw fault }
    return nodes
  }

  private mutating func readText() throws(JSONFault) {
    if byte(at: 0) == 0xEF, byte(at: 1) == 0xBB, byte(at: 2) == 0xBF {
      throw JSONFault(.byteOrderMark, at: 0)
    }
    let start = skipSpace(from: 0)
    guard start < count else { throw JSONFault(.emptyFile, at: 0) }
    let end = try value(at: start, depth: 0, expecting: .value)
    let rest = skipSpace(from: end)
    guard rest == count else { throw faultAfterText(end: end, next: rest) }
  }

  @inline(__always)
  func byte(at offset: Int) -> UInt8 {
    offset < count ? base[offset] : 0
  }

  @inline(__always)
  func skipSpace(from start: Int) -> Int {
    var at = start
    while true {
      let byte = byte(at: at)
      if byte > .space { return at }
      switch byte {
      case .space, .lineFeed, .carriageReturn, .tab: at += 1
      default: return at
      }
    }
  }

  mutating func value(
    at start: Int, depth: Int, expecting expected: JSONExpectation
  ) throws(JSONFault) -> Int {
    switch byte(at: start) {
    case .quote: return try string(at: start)
    case .openBrace: return try object(at: start, depth: depth)
    case .openBracket: return try array(at: start, depth: depth)
    case .minus, .zero ... .nine: return try number(at: start)
    case UInt8(ascii: "t"): return try word("true", .true, at: start)
    case UInt8(ascii: "f"): return try word("false", .false, at: start)
    case UInt8(ascii: "n"): return try word("null", .null, at: start)
    default: throw faultInPlaceOfValue(at: start, expecting: expected)
    }
  }

  private mutating func array(at start: Int, depth: Int) throws(JSONFault) -> Int {
    guard depth < Self.depthLimit else { throw JSONFault(.tooDeep, at: start) }
    let opening = try open(.array, at: start)
    var at = skipSpace(from: start + 1)
    if byte(at: at) == .closeBracket { return try close(opening, .array, at: at, count: 0) }
    var elements = 0
    while true {
      let expected: JSONExpectation = elements == 0 ? .valueOrBracket : .value
      let end = try value(at: at, depth: depth + 1, expecting: expected)
      elements += 1
      at = skipSpace(from: end)
      switch byte(at: at) {
      case .comma: at = try startAfterComma(at: at, closing: .closeBracket)
      case .closeBracket: return try close(opening, .array, at: at, count: elements)
      default: throw faultAfterItem(end: end, next: at, expecting: .commaOrBracket)
      }
    }
  }

  private mutating func object(at start: Int, depth: Int) throws(JSONFault) -> Int {
    guard depth < Self.depthLimit else { throw JSONFault(.tooDeep, at: start) }
    let opening = try open(.object, at: start)
    var at = skipSpace(from: start + 1)
    if byte(at: at) == .closeBrace { return try close(opening, .object, at: at, count: 0) }
    var keys = JSONKeyCheck(firstKey: opening + 1)
    while true {
      guard byte(at: at) == .quote else {
        throw faultInPlaceOfKey(at: at, expecting: keys.count == 0 ? .keyOrBrace : .key)
      }
      let keyEnd = try string(at: at)
      try add(key: nodes.count - 1, to: &keys)
      at = skipSpace(from: keyEnd)
      guard byte(at: at) == .colon else { throw faultInPlaceOfColon(keyEnd: keyEnd, next: at) }
      at = skipSpace(from: at + 1)
      let end = try value(at: at, depth: depth + 1, expecting: .value)
      at = skipSpace(from: end)
      switch byte(at: at) {
      case .comma: at = try startAfterComma(at: at, closing: .closeBrace)
      case .closeBrace:
        if keys.isDeferred { try refuseDuplicates(firstKey: opening + 1) }
        return try close(opening, .object, at: at, count: keys.count)
      default: throw faultAfterItem(end: end, next: at, expecting: .commaOrBrace)
      }
    }
  }

  @inline(__always)
  private func startAfterComma(at comma: Int, closing: UInt8) throws(JSONFault) -> Int {
    let next = skipSpace(from: comma + 1)
    guard byte(at: next) != closing else { throw JSONFault(.trailingComma, at: comma) }
    return next
  }

  /// Adds the opening node and returns its index; `close` replaces it by the finished one.
  private mutating func open(_ tag: JSONNode.Tag, at start: Int) throws(JSONFault) -> Int {
    try nodes.append(JSONNode(tag, start: start, extent: 0))
    return nodes.count - 1
  }

  private mutating func close(
    _ opening: Int, _ tag: JSONNode.Tag, at end: Int, count: Int
  ) throws(JSONFault) -> Int {
    let next = nodes.count + 1
    let start = nodes[opening].start
    guard next <= JSONNode.largestExtent else { throw JSONFault(.tooLarge, at: start) }
    nodes[opening] = JSONNode(tag, start: start, extent: next)
    try nodes.append(JSONNode(.end, start: end, extent: count))
    return end + 1
  }

  private mutating func word(
    _ text: StaticString, _ tag: JSONNode.Tag, at start: Int
  ) throws(JSONFault) -> Int {
    let length = text.utf8CodeUnitCount
    for place in 0..<length where byte(at: start + place) != text.utf8Start[place] {
      throw faultOfWord(at: start)
    }
    let end = start + length
    guard !byte(at: end).startsWord, !byte(at: end).isDigit else { throw faultOfWord(at: start) }
    try nodes.append(JSONNode(tag, start: start, extent: length))
    return end
  }
}
