import Model

/// What a row of a table is.
enum RowClass: Sendable {
  case record, empty, total, header

  /// Whether a folded text is the label of a sum.
  static func isTotal(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard let first = words.first else { return false }
    if ["jumlah", "total", "subtotal", "jml"].contains(first) { return words.count <= 5 }
    return words.count <= 4
      && (text.hasPrefix("sub total") || text.hasPrefix("sub jumlah")
        || text.hasPrefix("grand total") || text.hasPrefix("rata rata")
        || text.hasPrefix("jumlahtotal"))
  }

  /// Whether a folded text is the label of a sum and nothing else.
  static func isBareTotal(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    let sums: Set<Substring> = [
      "jumlah", "total", "subtotal", "jml", "sub", "grand", "seluruh", "seluruhnya", "keseluruhan",
    ]
    return !words.isEmpty && text != "sub" && words.allSatisfy(sums.contains)
  }

  /// Whether a text in a column of kecamatan names the whole region: `Kabupaten Wonosobo`.
  static func isWholeRegion(_ text: String) -> Bool {
    let first = Folding.foldName(text).split(separator: " ").first
    return first.map { ["kabupaten", "kab", "kota"].contains($0) } == true
      && Registry.standard.find(text).region != nil
  }
}
