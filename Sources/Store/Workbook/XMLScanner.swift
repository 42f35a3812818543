/// Walks over the marks of an XML text, such as a workbook's; nothing is checked that is not used.
struct XMLScanner {
  /// What is found next.
  enum Mark: Equatable {
    /// `<name …>`; `isEmpty` for `<name …/>`.
    case start(String, isEmpty: Bool)
    /// `</name>`.
    case end(String)
    /// Text between marks.
    case text(String)
  }

  private let bytes: [UInt8]
  private var at = 0
  private var attributesRange = 0..<0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next mark or text; nil at the end.
  mutating func next() -> Mark? {
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "<") else { return text() }
      if starts("<!--") {
        skip(past: "-->")
      } else if starts("<![CDATA[") {
        return section()
      } else if starts("<?") || starts("<!") {
        skip(past: ">")
      } else {
        return mark()
      }
    }
    return nil
  }

  /// The value of an attribute of the mark that was found last.
  func attribute(_ name: String) -> String? {
    var rest = bytes[attributesRange]
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
      let key = rest[rest.startIndex..<equals].split(whereSeparator: { $0 <= 0x20 }).last ?? []
      guard let open = rest[equals...].firstIndex(where: { $0 == 0x22 || $0 == 0x27 }),
        let close = rest[(open + 1)...].firstIndex(of: rest[open])
      else { return nil }
      if key.elementsEqual(name.utf8) { return Self.decoded(rest[open + 1..<close]) }
      rest = rest[(close + 1)...]
    }
    return nil
  }

  /// The text to the end of the mark that was found last.
  mutating func textInside(_ name: String) -> String {
    var result = ""
    while let mark = next() {
      switch mark {
      case .text(let text): result += text
      case .end(name): return result
      default: break
      }
    }
    return result
  }

  private func starts(_ text: String) -> Bool { bytes[at...].starts(with: text.utf8) }

  private mutating func skip(past text: String) {
    let wanted = Array(text.utf8)
    while at < bytes.count, !bytes[at...].starts(with: wanted) { at += 1 }
    at = min(bytes.count, at + wanted.count)
  }

  private mutating func section() -> Mark {
    at += 9
    let start = at
    skip(past: "]]>")
    return .text(String(decoding: bytes[start..<max(start, at - 3)], as: UTF8.self))
  }

  private mutating func text() -> Mark {
    let start = at
    at = bytes[at...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    return .text(Self.decoded(bytes[start..<at]))
  }

  private mutating func mark() -> Mark? {
    at += 1
    let isEnd = at < bytes.count && bytes[at] == .slash
    if isEnd { at += 1 }
    let start = at
    while at < bytes.count, bytes[at] > 0x20, bytes[at] != UInt8(ascii: ">"),
      bytes[at] != .slash
    {
      at += 1
    }
    let name = String(decoding: bytes[start..<at], as: UTF8.self)
    let attributes = at
    var quote: UInt8?
    while at < bytes.count, quote != nil || bytes[at] != UInt8(ascii: ">") {
      if bytes[at] == quote {
        quote = nil
      } else if quote == nil, bytes[at] == 0x22 || bytes[at] == 0x27 {
        quote = bytes[at]
      }
      at += 1
    }
    let isEmpty = at > attributes && bytes[at - 1] == .slash
    attributesRange = attributes..<at
    at = min(bytes.count, at + 1)
    let bare = name.split(separator: ":").last.map(String.init) ?? name
    return isEnd ? .end(bare) : .start(bare, isEmpty: isEmpty)
  }

  private static let entities: [String: Character] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
  ]

  private static func decoded(_ raw: ArraySlice<UInt8>) -> String {
    let text = String(decoding: raw, as: UTF8.self)
    guard raw.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = text[...]
    while let and = rest.firstIndex(of: "&") {
      result += rest[..<and]
      rest = rest[and...]
      guard let end = rest.prefix(12).firstIndex(of: ";") else { break }
      let name = String(rest[rest.index(after: and)..<end])
      if let character = entities[name] ?? scalar(name) {
        result.append(character)
      } else {
        result += rest[...end]
      }
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static func scalar(_ name: String) -> Character? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let code =
      digits.lowercased().hasPrefix("x")
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap { Unicode.Scalar($0) }.map { Character($0) }
  }
}
