import Glibc

extension JSONDocument {
  /// The node after the value at `index`.
  @inline(__always)
  func indexAfter(_ index: Int) -> Int {
    let node = nodes[index]
    return node.isContainer ? node.extent : index + 1
  }

  /// The node of the value whose key is `wanted`, among the nodes of an object's contents.
  func indexOfMember(_ wanted: UnsafeBufferPointer<UInt8>, in contents: Range<Int>) -> Int? {
    bytes.withUnsafeBufferPointer { text in
      var key = contents.lowerBound
      while key < contents.upperBound {
        if Self.string(nodes[key], in: text, equals: wanted) { return key + 1 }
        key = indexAfter(key + 1)
      }
      return nil
    }
  }

  /// Whether the text of a string node is `wanted`, byte for byte.
  @inline(__always)
  static func string(
    _ node: JSONNode, in text: UnsafeBufferPointer<UInt8>, equals wanted: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if node.isEscaped {
      let body = text[node.start + 1..<node.start + node.extent - 1]
      return JSONEscapes.decoded(body).elementsEqual(wanted)
    }
    guard node.extent == wanted.count + 2 else { return false }
    guard let text = text.baseAddress, let start = wanted.baseAddress else { return true }
    return memcmp(text + node.start + 1, start, wanted.count) == 0
  }
}
