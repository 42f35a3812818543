import Model

/// Tells the signatures and notes at the end of a table from its records.
struct ClosingRows {
  /// The columns in which nearly every record says something.
  private let filled: [Int]

  /// After these rows of records.
  init(after records: [[String]]) {
    let records = records.filter { row in !row.allSatisfy(\.isEmpty) }
    let width = records.map(\.count).max() ?? 0
    filled = (0..<width).filter { column in
      let count = records.count { column < $0.count && !$0[column].isEmpty }
      return count * 5 >= records.count * 4
    }
  }

  /// Whether rows, to the last of the table, are signatures and notes, and the first begins them.
  func areAll(_ rows: [[String]]) -> Bool {
    guard let first = rows.first else { return false }
    // "Kepala Dinas" alone may be anything; above a NIP it is a signature.
    let isTitle = isSparse(first) && first.contains { Self.begins($0, Self.titleWords) }
    let hasNumber = rows.contains { $0.contains(where: Self.isNumberOfOfficial) }
    guard begins(first) || isTitle && hasNumber else { return false }
    let rows = rows.filter { row in !row.allSatisfy(\.isEmpty) }
    return rows.indices.allSatisfy { place in
      let next = place + 1 < rows.count ? rows[place + 1] : []
      return closes(rows[place], before: next)
    }
  }

  private func begins(_ row: [String]) -> Bool {
    let cells = row.filter { !$0.isEmpty }
    if cells.contains(where: Self.isSignature) { return true }
    guard let first = cells.first, cells.count <= 2 else { return false }
    return Self.isNote(first) || isSparse(row) && Self.begins(first, Self.noteWords)
  }

  /// Whether a row can stand in such a block; a name stands above its NIP.
  private func closes(_ row: [String], before next: [String]) -> Bool {
    let cells = row.filter { !$0.isEmpty }
    guard cells.count <= 4 else { return false }
    return isSparse(row) || cells.contains { Self.isSignature($0) || Self.isNote($0) }
      || cells.allSatisfy { Self.begins($0, Self.titleWords) }
      || next.contains(where: Self.isNumberOfOfficial)
  }

  /// Whether a row says less than the records do.
  private func isSparse(_ row: [String]) -> Bool {
    let said = filled.count { $0 < row.count && !row[$0].isEmpty }
    return filled.count > 1 && said * 5 < filled.count * 3
  }

  private static let noteWords = ["sumber", "keterangan", "catatan", "source", "note", "ket"]
  private static let titleWords = [
    "kepala dinas", "kepala bidang", "kepala badan", "kepala seksi", "plt", "ttd", "a n",
    "an kepala",
    "pembina", "penata", "sekretaris", "camat", "lurah", "kepala desa", "petugas", "dibuat oleh",
  ]

  /// `Sumber: BPS`, `*) angka sementara`.
  private static func isNote(_ cell: String) -> Bool {
    guard !cell.hasPrefix("*") else { return true }
    guard let colon = cell.firstIndex(of: ":") else { return false }
    return noteWords.contains(Folding.foldName(String(cell[..<colon])))
  }

  private static func isSignature(_ cell: String) -> Bool {
    let text = Folding.foldName(cell)
    if ["mengetahui", "menyetujui", "disahkan", "mengesahkan"].contains(text) { return true }
    return begins(
      cell,
      [
        "mengetahui kepala", "mengetahui camat", "mengetahui lurah", "menyetujui kepala",
        "mengetahui dan", "disetujui oleh", "disahkan oleh", "dibuat oleh",
      ]) || isNumberOfOfficial(cell) || isPlaceAndDate(cell)
  }

  /// `NIP. 19700101 199003 1 001`, or the place for it.
  private static func isNumberOfOfficial(_ cell: String) -> Bool {
    let text = Folding.foldKey(cell)
    return text.hasPrefix("nip") && text.dropFirst(3).allSatisfy(\.isNumber)
  }

  private static func begins(_ cell: String, _ words: [String]) -> Bool {
    let text = Folding.foldName(cell) + " "
    return words.contains { text.hasPrefix($0 + " ") }
  }

  private static let months: Set<String> = [
    "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september",
    "oktober", "november", "desember", "pebruari", "nopember",
  ]

  /// `Wonosobo, 12 Januari 2024`, or with the day left open.
  private static func isPlaceAndDate(_ cell: String) -> Bool {
    guard let comma = cell.firstIndex(of: ","), !cell[..<comma].contains(where: \.isNumber) else {
      return false
    }
    let words = Folding.foldName(String(cell[cell.index(after: comma)...])).split(separator: " ")
      .map(String.init)
    let rest = words.first.flatMap { Int($0) } == nil ? words : Array(words.dropFirst())
    guard let month = rest.first, rest.count <= 2, months.contains(month) else { return false }
    return rest.count == 1 || ImportYear.year(in: rest[1].utf8) != nil
  }
}
