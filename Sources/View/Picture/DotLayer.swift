/// The dots of braille cells, drawn as round ends of lines that have no length.
struct DotLayer {
  private var colours: [RGB] = []
  private var paths: [RGB: String] = [:]

  /// Column and row of the dots in a cell, from bit 0 of the pattern to bit 7.
  private static let places = [
    (0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3),
  ]

  /// Adds the raised dots of a braille pattern; any other scalar adds nothing and is false.
  mutating func add(_ scalar: Unicode.Scalar, _ box: CellBox, _ colour: RGB) -> Bool {
    guard (0x2800...0x28FF).contains(scalar.value) else { return false }
    if paths[colour] == nil { colours.append(colour) }
    for (bit, place) in Self.places.enumerated() where scalar.value >> UInt32(bit) & 1 == 1 {
      let x = box.x + 4 + 8 * place.0
      let y = box.y + 4 + 8 * place.1
      paths[colour, default: ""] += "M\(x) \(y)h0"
    }
    return true
  }

  /// One path a colour, in the order in which the colours came.
  var svg: String {
    var svg = ""
    for colour in colours {
      guard let path = paths[colour] else { continue }
      svg +=
        "<path stroke=\"#\(colour.hex)\" stroke-width=\"5\" stroke-linecap=\"round\" d=\"\(path)\"/>\n"
    }
    return svg
  }
}
