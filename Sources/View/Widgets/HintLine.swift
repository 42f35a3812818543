import Model

/// The keys that work in what lies over the screen, each with a word.
enum HintLine {
  /// The hints as pieces; those at the beginning go first where there is no room.
  static func pieces(
    _ hints: [(key: String, word: Bilingual)], _ language: Language, room: Int
  ) -> [Piece] {
    var pieces = hints.map { hint in
      [Piece(hint.key, .accent), Piece(" " + hint.word.text(language), .label)]
    }
    let gap = [Piece("   ")]
    while pieces.count > 1, Canvas.width(of: Array(pieces.joined(separator: gap))) > room {
      pieces.removeFirst()
    }
    return Array(pieces.joined(separator: gap))
  }
}
