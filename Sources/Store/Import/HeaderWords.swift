import Model

/// Words of a header by which columns are parts of a whole, or that whole.
enum HeaderWords {
  /// By what a whole is divided.
  enum Division: Hashable, CaseIterable {
    case gender, size, formality, contract, period
  }

  private static let members: [(Division, [Set<String>])] = [
    (
      .gender,
      [
        ["l", "lk", "laki", "pria", "male", "men"],
        ["p", "pr", "perempuan", "wanita", "female", "women"],
      ]
    ),
    (
      .size,
      [
        ["mikro", "micro"], ["kecil", "small"], ["menengah", "medium", "sedang"],
        ["besar", "large"],
      ]
    ),
    (.formality, [["formal"], ["informal", "nonformal"]]),
    (.contract, [["tetap"], ["kontrak"], ["harian"], ["honorer"], ["musiman"]]),
    (
      .period,
      [["triwulan", "tw", "quarter"], ["semester", "smt"]]
        + [
          "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september",
          "oktober", "november", "desember",
        ].map { [$0] }
    ),
  ]

  private static let sums: Set<String> = [
    "jumlah", "total", "jml", "seluruh", "seluruhnya", "keseluruhan", "all",
  ]

  private static let all: Set<String> = Set(members.flatMap(\.1).flatMap { $0 })

  /// By what a header names one part; empty for a whole, such as "L+P" or "Usaha Kecil Menengah".
  static func divisions(_ header: String) -> Set<Division> {
    let words = Set(words(header))
    return Set(
      members.compactMap { division, parts in
        parts.count { !$0.isDisjoint(with: words) } == 1 ? division : nil
      })
  }

  /// Whether a header names a sum.
  static func isSum(_ header: String) -> Bool { !sums.isDisjoint(with: words(header)) }

  /// Whether a header names a part, a sum, or both together, and nothing else.
  static func isNothingElse(_ header: String) -> Bool {
    let words = words(header)
    return !words.isEmpty && words.allSatisfy { all.contains($0) || sums.contains($0) }
  }

  /// A header without its years, parts and sums: "Kuliner" of "Kuliner 2019 Laki-laki".
  static func bare(_ header: String) -> String {
    let kept = header.split { $0.isWhitespace }.filter { word in
      guard ImportYear.year(in: word.utf8) == nil else { return false }
      let words = words(String(word))
      return words.isEmpty || !words.allSatisfy { all.contains($0) || sums.contains($0) }
    }
    return kept.joined(separator: " ")
  }

  /// The one subsector that a header names; nil if it names none.
  static func subsector(in header: String) -> Subsector? {
    // "Kuliner (juta rupiah)" names it before its unit.
    for text in [header, String(header.prefix { $0 != "(" && $0 != "[" })] {
      if case .one(let subsector) = Subsector.reading(bare(text)) { return subsector }
    }
    return nil
  }

  private static func words(_ header: String) -> [String] {
    Folding.foldName(header).split(separator: " ").map(String.init)
  }
}
