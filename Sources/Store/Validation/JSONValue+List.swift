extension JSONValue {
  /// The elements of the list at a key; none if there is no list.
  func list(at key: String) -> JSONElements {
    self[key]?.elements ?? JSONElements(document: document, nodes: 0..<0)
  }
}
