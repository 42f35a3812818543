/// What parts the cells of a row, found by looking.
enum Delimiter {
  /// The candidates, the commonest first.
  private static let candidates: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: ";"), .tab, UInt8(ascii: "|"),
  ]

  /// The delimiter that gives the first rows the same number of cells most often, and many.
  static func found(in text: UnsafeBufferPointer<UInt8>) -> UInt8 {
    if let said = said(in: text) { return said }
    let scores = candidates.map { (delimiter: $0, score: score($0, text)) }
    let best = scores.max { $0.score < $1.score }
    guard let best, best.score > 0 else { return candidates[0] }
    return scores.first { $0.score == best.score }?.delimiter ?? best.delimiter
  }

  /// Excel's first line `sep=;`.
  private static func said(in text: UnsafeBufferPointer<UInt8>) -> UInt8? {
    let head = Array(text.prefix(6))
    guard head.count >= 5, String(decoding: head.prefix(4), as: UTF8.self).lowercased() == "sep="
    else { return nil }
    return head[4]
  }

  private static func score(_ delimiter: UInt8, _ text: UnsafeBufferPointer<UInt8>) -> Int {
    let scanner = RowScanner(text: text, delimiter: delimiter)
    var cells: [Cell] = []
    var counts: [Int: Int] = [:]
    var at = 0
    var rows = 0
    while at < text.count, rows < 100 {
      at = scanner.row(at: at, into: &cells)
      if !RowScanner.isBlank(cells) { counts[cells.count, default: 0] += 1 }
      rows += 1
    }
    let best = counts.filter { $0.key > 1 }.max { left, right in
      left.value * left.key < right.value * right.key
    }
    guard let best else { return 0 }
    return best.value * min(best.key, 40)
  }
}
