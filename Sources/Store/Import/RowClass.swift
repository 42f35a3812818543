import Model

/// What a row of a table is.
enum RowClass: Sendable {
  case record, empty, total, header

  /// Words that begin a block of signatures or notes under a table.
  private static let signatureWords = [
    "mengetahui", "nip", "kepala dinas", "kepala bidang", "kepala badan", "plt", "ttd", "a n ",
    "an kepala", "pembina", "menyetujui", "disetujui", "dibuat oleh", "petugas", "keterangan",
    "sumber", "catatan", "source", "note", "penata",
  ]

  /// Whether a row begins the signatures or notes under a table.
  static func startsSignature(_ cells: [String]) -> Bool {
    let filled = cells.filter { !$0.isEmpty }
    guard let first = filled.first, filled.count <= 3 else { return false }
    if first.hasPrefix("*") { return true }
    return filled.contains { cell in
      let text = Folding.foldName(cell)
      return signatureWords.contains { word in
        text.hasPrefix(word)
          && (text.count == word.count || !(text.dropFirst(word.count).first?.isLetter ?? false))
      } || isPlaceAndDate(text)
    }
  }

  private static let months: Set<String> = [
    "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september",
    "oktober", "november", "desember",
  ]

  /// "Wonosobo, 12 Januari 2024".
  private static func isPlaceAndDate(_ text: String) -> Bool {
    let words = text.split(separator: " ").map(String.init)
    guard words.count <= 6, let month = words.firstIndex(where: months.contains) else {
      return false
    }
    return month >= 1 && month + 1 < words.count
      && ImportYear.year(in: words[month + 1].utf8) != nil
  }

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
}
