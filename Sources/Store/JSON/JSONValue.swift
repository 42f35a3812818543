/// A view of one value in a document; a string or number is made only when asked for.
public struct JSONValue: Sendable {
  /// The document that the value stands in, kept alive by it.
  public let document: JSONDocument
  let index: Int

  var node: JSONNode { document.nodes[index] }

  /// What the value is.
  public var kind: JSONKind {
    switch node.tag {
    case .object: .object
    case .array: .array
    case .string: .string
    case .number: .number
    case .true, .false: .boolean
    case .null, .end: .null
    }
  }

  /// The bytes of the value in the document, with its quotes or brackets.
  public var range: Range<Int> {
    let node = node
    guard node.isContainer else { return node.start..<node.start + node.extent }
    return node.start..<document.nodes[node.extent - 1].start + 1
  }

  /// The text of the value as it stands in the document.
  public var rawBytes: ArraySlice<UInt8> { document.bytes[range] }

  /// How many members an object or elements an array has; 0 of anything else.
  public var count: Int {
    let node = node
    return node.isContainer ? document.nodes[node.extent - 1].extent : 0
  }

  /// The members of an object in the order of the text; none of anything else.
  public var members: JSONMembers { JSONMembers(entries: entries) }

  /// The members of an object with keys as values, of which no string is made.
  public var entries: JSONEntries {
    JSONEntries(document: document, nodes: contents(of: .object))
  }

  /// The elements of an array; none of anything else.
  public var elements: JSONElements {
    JSONElements(document: document, nodes: contents(of: .array))
  }

  /// The nodes between the brackets.
  private func contents(of tag: JSONNode.Tag) -> Range<Int> {
    let node = node
    guard node.tag == tag else { return index..<index }
    return index + 1..<node.extent - 1
  }

  /// The value of a key; nil without that key, or of anything but an object.
  public subscript(key: String) -> JSONValue? { member(key) }

  /// The value of a key, compared byte for byte; the members are walked in order.
  public func member(_ key: String) -> JSONValue? {
    let keys = contents(of: .object)
    var key = key
    return key.withUTF8 { wanted in
      document.indexOfMember(wanted, in: keys)
    }.map { JSONValue(document: document, index: $0) }
  }
}
