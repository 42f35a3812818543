import View

/// The colours that a terminal of some depth has by number.
package struct Palette {
  private static let basic: [RGB] = [
    RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0),
    RGB(0, 0, 238), RGB(205, 0, 205), RGB(0, 205, 205), RGB(229, 229, 229),
    RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0),
    RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255), RGB(255, 255, 255),
  ]

  private let depth: ColourDepth
  private let entries: [(number: Int32, place: OKLab)]
  private var known: [RGB: Int32] = [:]

  /// The palette of a depth; the first 16 of 256 are left alone, as people redefine them.
  package init(_ depth: ColourDepth) {
    self.depth = depth
    let numbered: [(Int, RGB)] =
      switch depth {
      case .none, .direct: []
      case .eight: Array(Palette.basic.prefix(8).enumerated())
      case .sixteen: Array(Palette.basic.enumerated())
      case .palette: Palette.cubeAndGreys
      }
    entries = numbered.map { (Int32($0.0), OKLab($0.1)) }
  }

  /// The number of the nearest colour; -1 for the terminal's own.
  package mutating func number(of colour: RGB?) -> Int32 {
    guard let colour else { return -1 }
    if depth == .direct { return Palette.directNumber(of: colour) }
    if let known = known[colour] { return known }
    let place = OKLab(colour)
    // Among eight colours a grey is nearest to a loud one: it is black or white instead.
    let isGrey = depth == .eight && place.chroma < 0.02
    let nearest = entries.filter { !isGrey || $0.place.chroma < 0.02 }.min {
      $0.place.squaredDistance(to: place) < $1.place.squaredDistance(to: place)
    }
    let number = nearest?.number ?? -1
    known[colour] = number
    return number
  }

  /// The colour as a number; below 256 it would be one of the palette, so the darkest blues have a
  /// trace of green, and black is that of the palette's cube.
  private static func directNumber(of colour: RGB) -> Int32 {
    let number = Int32(colour.red) << 16 | Int32(colour.green) << 8 | Int32(colour.blue)
    if number == 0 { return 16 }
    return number < 256 ? number | 256 : number
  }

  private static var cubeAndGreys: [(Int, RGB)] {
    let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
    let cube = (0..<216).map { index in
      (16 + index, RGB(steps[index / 36], steps[index / 6 % 6], steps[index % 6]))
    }
    let greys = (0..<24).map { index in
      let level = UInt8(8 + 10 * index)
      return (232 + index, RGB(level, level, level))
    }
    return cube + greys
  }
}
