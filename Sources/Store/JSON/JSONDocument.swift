/// A text of strict JSON (RFC 8259), read once; its values are views into it.
///
/// Refused beyond the grammar: a byte order mark, bytes that are not UTF-8, lone surrogates,
/// a key twice in one object, more than 128 levels, texts over 4 GiB.
public final class JSONDocument: Sendable {
  /// The text, byte for byte.
  public let bytes: [UInt8]
  let nodes: [JSONNode]

  /// Reads `bytes`.
  ///
  /// Throws the first fault found; a key that stands twice in an object of many keys is found at
  /// the end of that object.
  public init(_ bytes: [UInt8]) throws(JSONError) {
    do throws(JSONFault) {
      nodes = try bytes.withUnsafeBufferPointer { text throws(JSONFault) in
        try JSONParser.nodes(of: text)
      }
    } catch {
      throw JSONError(error, in: bytes)
    }
    self.bytes = bytes
  }

  /// The one value of the text.
  public var root: JSONValue { JSONValue(document: self, index: 0) }

  /// Line and column of a byte, both from 1, the column in Unicode scalars.
  ///
  /// An offset outside of the text is taken as its start or end.
  public func position(ofByte offset: Int) -> (line: Int, column: Int) {
    Self.position(ofByte: offset, in: bytes)
  }

  static func position(ofByte offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    var line = 1
    var column = 1
    for byte in bytes.prefix(max(0, offset)) {
      if byte == .lineFeed {
        line += 1
        column = 1
      } else if !byte.isContinuation {
        column += 1
      }
    }
    return (line, column)
  }
}
