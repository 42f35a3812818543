/// One entry of the flat list that a document is read into: eight bytes.
///
/// A scalar is one node; an object or array is its opening node, the nodes of its contents (a key
/// is a string node before its value), and an `end` node.
struct JSONNode: Sendable {
  enum Tag: UInt8 {
    case object
    case array
    case string
    case number
    case `true`
    case `false`
    case null
    case end
  }

  static let largestExtent = (1 << 28) - 1

  private let offset: UInt32
  private let packed: UInt32

  /// A node; `start` fits 32 bits and `extent` 28 bits, which the parser has checked.
  init(_ tag: Tag, start: Int, extent: Int, escaped: Bool = false) {
    offset = UInt32(truncatingIfNeeded: start)
    packed =
      UInt32(truncatingIfNeeded: extent) << 4 | (escaped ? 8 : 0) | UInt32(tag.rawValue)
  }

  var tag: Tag { Tag(rawValue: UInt8(packed & 7)) ?? .null }

  /// The string has at least one backslash.
  var isEscaped: Bool { packed & 8 != 0 }

  /// Offset of the first byte: of an opening or closing bracket, of a quote, of a number.
  var start: Int { Int(offset) }

  /// Bytes of a scalar, quotes included; the index of the node after an object or array; at an
  /// `end`, how many members or elements there were.
  var extent: Int { Int(packed >> 4) }

  var isContainer: Bool { packed & 7 <= Tag.array.rawValue }
}
