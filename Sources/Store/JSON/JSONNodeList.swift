/// The nodes of a document while it is read, in memory that its caller lends.
///
/// `Array.append` would ask at each of some million nodes whether the array is shared.
struct JSONNodeList {
  private let memory: UnsafeMutableBufferPointer<JSONNode>
  private(set) var count = 0
  /// A node came for which there was no room; the list is of no use.
  private(set) var isOverfull = false

  init(in memory: UnsafeMutableBufferPointer<JSONNode>) {
    self.memory = memory
  }

  @inline(__always)
  mutating func append(_ node: JSONNode) throws(JSONFault) {
    guard count < memory.count, let base = memory.baseAddress else {
      isOverfull = true
      throw JSONFault(.tooLarge, at: node.start)
    }
    (base + count).initialize(to: node)
    count += 1
  }

  subscript(index: Int) -> JSONNode {
    @inline(__always) get { memory[index] }
    nonmutating set { memory[index] = newValue }
  }
}
