import Glibc

/// Parts of a table's rows, each of whole rows, for several threads.
enum RowParts {
  /// About so many bytes are one part.
  private static let size = 2 << 20

  /// The parts of some rows, in order.
  static func parts(of rows: Range<Int>, _ scanner: RowScanner, whole: Bool) -> [Range<Int>] {
    guard !whole, rows.count > size else { return rows.isEmpty ? [] : [rows] }
    var parts: [Range<Int>] = []
    var start = rows.lowerBound
    let isPlain = !hasQuotes(rows, scanner)
    while start < rows.upperBound {
      let wanted = min(rows.upperBound, start + size)
      let end =
        isPlain ? lineEnd(after: wanted, rows, scanner) : rowEnd(from: start, to: wanted, scanner)
      parts.append(start..<min(end, rows.upperBound))
      start = end
    }
    return parts
  }

  private static func hasQuotes(_ rows: Range<Int>, _ scanner: RowScanner) -> Bool {
    guard let base = scanner.text.baseAddress else { return false }
    return memchr(base + rows.lowerBound, Int32(UInt8.quote), rows.count) != nil
  }

  /// Without quotes every line end ends a row.
  private static func lineEnd(after wanted: Int, _ rows: Range<Int>, _ scanner: RowScanner) -> Int {
    var at = wanted
    while at < rows.upperBound, scanner.text[at - 1] != .lineFeed { at += 1 }
    return at
  }

  private static func rowEnd(from start: Int, to wanted: Int, _ scanner: RowScanner) -> Int {
    var at = start
    while at < wanted { at = scanner.end(ofRowAt: at) }
    return at
  }
}
