import Glibc

extension JSONParser {
  /// Refuses the key at node `key` when the object has it already.
  @inline(__always)
  func add(key: Int, to keys: inout JSONKeyCheck) throws(JSONFault) {
    let node = nodes[key]
    let mayBeKnown = keys.add(fingerprint: fingerprint(of: node), escaped: node.isEscaped)
    if mayBeKnown { try compare(key: key, withKeysFrom: keys.firstKey) }
  }

  /// Six bits of mixing over the first eight bytes, the last byte and the length of a string.
  @inline(__always)
  private func fingerprint(of node: JSONNode) -> UInt64 {
    let length = node.extent - 2
    guard length > 0 else { return 0 }
    let start = node.start + 1
    var head = UInt64(base[start])
    if start + 8 <= count {
      let used = UInt64(max(0, 8 - length) * 8)
      head = (word(at: start) << used) >> used
    }
    let tail = UInt64(base[start + length - 1]) << 8 | UInt64(length)
    return ((head ^ tail) &* 0x9E37_79B9_7F4A_7C15) >> 58
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
