import Controller
import Model

/// A line of a round length on the map, with its kilometres.
struct MapScaleBar {
  /// Its length in cells.
  let cells: Int
  /// Its length in kilometres.
  let kilometres: Int

  /// Kilometres of one degree of longitude at the equator (WGS 84).
  private static let degree = 111.32

  /// The longest line of at most twelve cells whose length is 1, 2 or 5 times a power of ten.
  init?(_ window: MapWindow) {
    let cell = 2 * window.degreesPerDot * Self.degree
    let rounds = [1000, 500, 200, 100, 50, 20, 10, 5, 2, 1]
    guard cell > 0, cell.isFinite, let round = rounds.first(where: { Double($0) <= 12 * cell })
    else { return nil }
    kilometres = round
    cells = max(1, Int((Double(round) / cell).rounded()))
  }

  /// The line and its number.
  func pieces(_ glyphs: GlyphTier) -> [Piece] {
    let line: Character = glyphs == .ascii ? "-" : "─"
    return [Piece(String(repeating: line, count: cells) + " \(kilometres) km", .label)]
  }
}
