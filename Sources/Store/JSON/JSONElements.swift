/// The elements of an array, in order.
public struct JSONElements: Sequence, IteratorProtocol, Sendable {
  private let document: JSONDocument
  private var nodes: Range<Int>

  init(document: JSONDocument, nodes: Range<Int>) {
    self.document = document
    self.nodes = nodes
  }

  /// The next element.
  public mutating func next() -> JSONValue? {
    guard let index = nodes.first else { return nil }
    nodes = document.indexAfter(index)..<nodes.upperBound
    return JSONValue(document: document, index: index)
  }
}
