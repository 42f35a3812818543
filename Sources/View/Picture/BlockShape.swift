/// A block element (U+2580 to U+259F): parts of the cell, and how much of them is ink.
struct BlockShape {
  /// The parts, from the cell's upper left corner.
  let parts: [UnitRect]
  /// Eighths of ink in the parts, the rest of ground: 2, 4 or 6 for a shade, else 8.
  let ink: Int

  /// The shape of a block element; nil for any other scalar.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x2580: self.init(0, 0, 8, 4)
    case 0x2581...0x2588:
      let eighths = Int(scalar.value - 0x2580)
      self.init(0, 8 - eighths, 8, eighths)
    case 0x2589...0x258F: self.init(0, 0, Int(0x2590 - scalar.value), 8)
    case 0x2590: self.init(4, 0, 4, 8)
    case 0x2591: self.init(0, 0, 8, 8, ink: 2)
    case 0x2592: self.init(0, 0, 8, 8, ink: 4)
    case 0x2593: self.init(0, 0, 8, 8, ink: 6)
    case 0x2594: self.init(0, 0, 8, 1)
    case 0x2595: self.init(7, 0, 1, 8)
    default:
      guard let corners = Self.quadrants[scalar] else { return nil }
      self.init(corners)
    }
  }

  /// The quadrants: `1` for ink, at the upper left, upper right, lower left, lower right.
  private static let quadrants: [Unicode.Scalar: String] = [
    "▖": "0010", "▗": "0001", "▘": "1000", "▙": "1011", "▚": "1001",
    "▛": "1110", "▜": "1101", "▝": "0100", "▞": "0110", "▟": "0111",
  ]

  private init(_ corners: String) {
    ink = 8
    parts = corners.enumerated().compactMap { index, corner in
      guard corner == "1" else { return nil }
      return Self.part(index % 2 * 4, index / 2 * 4, 4, 4)
    }
  }

  private init(_ x: Int, _ y: Int, _ width: Int, _ height: Int, ink: Int = 8) {
    self.ink = ink
    parts = [Self.part(x, y, width, height)]
  }

  /// A part that is given in eighths of the cell.
  private static func part(_ x: Int, _ y: Int, _ width: Int, _ height: Int) -> UnitRect {
    let column = CellBox.width / 8
    let row = CellBox.height / 8
    return UnitRect(x: x * column, y: y * row, width: width * column, height: height * row)
  }
}
