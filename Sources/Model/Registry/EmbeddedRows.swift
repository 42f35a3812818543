import CRegistry

/// The rows of a table that is embedded in the program, after its comment lines and its header.
struct EmbeddedRows: Sequence, IteratorProtocol {
  private var rest: UnsafeBufferPointer<UInt8>.SubSequence

  init(_ table: EmbeddedTable) {
    let bytes = UnsafeRawPointer(table.bytes)?.assumingMemoryBound(to: UInt8.self)
    rest = UnsafeBufferPointer(start: bytes, count: bytes == nil ? 0 : table.length)[...]
    while rest.first == UInt8(ascii: "#") {
      _ = nextLine()
    }
    _ = nextLine()
  }

  mutating func next() -> FieldReader? {
    rest.isEmpty ? nil : FieldReader(nextLine())
  }

  private mutating func nextLine() -> UnsafeBufferPointer<UInt8>.SubSequence {
    let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
    let line = rest[rest.startIndex..<end]
    rest = rest[end...].dropFirst()
    return line
  }
}
