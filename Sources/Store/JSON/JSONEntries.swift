/// The members of an object, in order; a key is a string value (`isString`, `string`).
public struct JSONEntries: Sequence, IteratorProtocol, Sendable {
  private let document: JSONDocument
  private var nodes: Range<Int>

  init(document: JSONDocument, nodes: Range<Int>) {
    self.document = document
    self.nodes = nodes
  }

  /// The next key and value.
  public mutating func next() -> (key: JSONValue, value: JSONValue)? {
    guard let index = nodes.first else { return nil }
    nodes = document.indexAfter(index + 1)..<nodes.upperBound
    return (
      JSONValue(document: document, index: index), JSONValue(document: document, index: index + 1)
    )
  }
}
