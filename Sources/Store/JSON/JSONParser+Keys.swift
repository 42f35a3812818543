import Glibc

extension JSONParser {
  /// Refuses the key at node `key` when the object has it already.
  @inline(__always)
  func add(key: Int, to keys: inout JSONKeyCheck) throws(JSONFault) {
    let node = nodes[key]
    let mayBeKnown = keys.add(fingerprint: fingerprint(of: node), escaped: node.isEscaped)
    if mayBeKnown { try compare(key: key, withKeysFrom: keys.firstKey) }
  }

  /// A cheap mix of the length, the first, the middle and the last byte of a string.
  @inline(__always)
  private func fingerprint(of node: JSONNode) -> UInt64 {
    let length = node.extent
    let start = node.start
    // Of an empty key the quotes are mixed; there are always two bytes.
    let first = UInt64(base[start &+ 1])
    let middle = UInt64(base[start &+ length >> 1])
    let last = UInt64(base[start &+ length &- 2])
    return first &+ middle &* 5 &+ last &* 11 &+ UInt64(truncatingIfNeeded: length) &* 23
  }

  private func compare(key: Int, withKeysFrom first: Int) throws(JSONFault) {
    let node = nodes[key]
    var earlier = first
    while earlier < key {
      if sameBytes(nodes[earlier], node) { throw duplicate(node) }
      let value = nodes[earlier + 1]
      earlier = value.isContainer ? value.extent : earlier + 2
    }
  }

  private func sameBytes(_ one: JSONNode, _ other: JSONNode) -> Bool {
    one.extent == other.extent
      && memcmp(base + one.start, base + other.start, one.extent) == 0
  }

  /// Refuses a key that stands twice, by hash: the keys may be many, and may have escapes.
  func refuseDuplicates(firstKey: Int) throws(JSONFault) {
    var seen: Set<[UInt8]> = []
    var key = firstKey
    while key < nodes.count {
      let node = nodes[key]
      guard seen.insert(decoded(node)).inserted else { throw duplicate(node) }
      let value = nodes[key + 1]
      key = value.isContainer ? value.extent : key + 2
    }
  }

  private func duplicate(_ key: JSONNode) -> JSONFault {
    JSONFault(.duplicateKey(String(decoding: decoded(key), as: UTF8.self)), at: key.start)
  }

  private func decoded(_ node: JSONNode) -> [UInt8] {
    let inside = UnsafeBufferPointer(start: base + node.start + 1, count: node.extent - 2)
    return node.isEscaped ? JSONEscapes.decoded(inside) : Array(inside)
  }
}
