/// Parts rows into cells as Python's `csv` does: a quote opens a cell only at its very start, is
/// doubled inside, and may hold delimiters and line ends.
struct RowScanner {
  /// The bytes of the table.
  let text: UnsafeBufferPointer<UInt8>
  /// What parts the cells.
  let delimiter: UInt8

  /// Reads the row at an offset into `cells`; gives the offset after its line end.
  @inline(__always)
  func row(at start: Int, into cells: inout [Cell]) -> Int {
    cells.removeAll(keepingCapacity: true)
    var at = start
    while true {
      var cell = Cell(start: at, end: at)
      if at < text.count, text[at] == .quote {
        at = quoted(from: at, &cell)
      } else {
        while at < text.count, !isStop(text[at]) { at &+= 1 }
        cell.end = at
      }
      cells.append(cell)
      guard at < text.count, text[at] == delimiter else { break }
      at &+= 1
    }
    return afterLineEnd(at)
  }

  /// The offset after the row at an offset.
  func end(ofRowAt start: Int) -> Int {
    var at = start
    while true {
      if at < text.count, text[at] == .quote {
        var cell = Cell.empty
        at = quoted(from: at, &cell)
      } else {
        while at < text.count, !isStop(text[at]) { at &+= 1 }
      }
      guard at < text.count, text[at] == delimiter else { break }
      at &+= 1
    }
    return afterLineEnd(at)
  }

  /// Whether so many cells are one cell without a byte: an empty line.
  static func isBlank(_ cells: [Cell]) -> Bool {
    cells.count == 1 && cells[0].start == cells[0].end && !cells[0].isQuoted
  }

  /// The text of a cell.
  func string(_ cell: Cell) -> String {
    guard cell.isEscaped else {
      return String(decoding: text[cell.start..<cell.end], as: UTF8.self)
    }
    return String(decoding: Self.unescaped(text[cell.start..<cell.end]), as: UTF8.self)
  }

  /// The bytes that a cell means which has quotes inside.
  static func unescaped(_ raw: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(raw.count)
    var at = raw.startIndex
    var isInside = true
    while at < raw.endIndex {
      let byte = raw[at]
      at += 1
      guard byte == .quote, isInside else {
        bytes.append(byte)
        continue
      }
      if at < raw.endIndex, raw[at] == .quote {
        bytes.append(byte)
        at += 1
      } else {
        isInside = false
      }
    }
    return bytes
  }

  @inline(__always)
  private func isStop(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == .lineFeed || byte == .carriageReturn
  }

  /// Reads a quoted cell; gives the offset of what ends it.
  private func quoted(from start: Int, _ cell: inout Cell) -> Int {
    cell.start = start + 1
    cell.isQuoted = true
    var at = start + 1
    while at < text.count {
      guard text[at] == .quote else {
        at &+= 1
        continue
      }
      guard at + 1 < text.count, text[at + 1] == .quote else { break }
      cell.isEscaped = true
      at &+= 2
    }
    cell.end = at
    guard at < text.count else { return at }
    at += 1
    // What follows a closing quote belongs to the text.
    guard at < text.count, !isStop(text[at]) else { return at }
    cell.isEscaped = true
    while at < text.count, !isStop(text[at]) { at &+= 1 }
    cell.end = at
    return at
  }

  private func afterLineEnd(_ at: Int) -> Int {
    guard at < text.count else { return at }
    let isPair = text[at] == .carriageReturn && at + 1 < text.count && text[at + 1] == .lineFeed
    return at + (isPair ? 2 : 1)
  }
}
