/// Counts lines and columns of places in a file: asked for from the first to the last, it walks the
/// file once, however many there are.
struct PlaceCounter {
  private var offset = 0
  private var line = 1
  private var column = 1

  /// The place of a byte; always of the same file.
  mutating func place(ofByte target: Int, in bytes: [UInt8]) -> FilePlace {
    if target < offset { self = PlaceCounter() }
    while offset < min(target, bytes.count) {
      let byte = bytes[offset]
      if byte == .lineFeed {
        line += 1
        column = 1
      } else if !byte.isContinuation {
        column += 1
      }
      offset += 1
    }
    return FilePlace(line: line, column: column)
  }
}
