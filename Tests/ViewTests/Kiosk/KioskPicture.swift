import Foundation
import View

/// A canvas as a grey picture (PGM), drawn as a terminal draws it: 8 by 16 points a cell.
enum KioskPicture {
  static func pgm(_ canvas: Canvas, _ theme: Theme) -> Data {
    let width = canvas.size.width * 8
    let height = canvas.size.height * 16
    var points = [UInt8](repeating: 0, count: width * height)
    for y in 0..<canvas.size.height {
      for x in 0..<canvas.size.width {
        guard let cell = canvas[x, y] else { continue }
        var paint = (
          ink: grey(theme.paint(cell.style).ink) ?? 220,
          ground: grey(theme.paint(cell.style).ground) ?? 0
        )
        if theme.paint(cell.style).isReversed { paint = (paint.ground, paint.ink) }
        for row in 0..<16 {
          let isInked: Bool =
            switch cell.scalar {
            case "█": true
            case "▀": row < 8
            case "▄": row >= 8
            default: false
            }
          for column in 0..<8 {
            points[(y * 16 + row) * width + x * 8 + column] = isInked ? paint.ink : paint.ground
          }
        }
      }
    }
    return Data("P5\n\(width) \(height)\n255\n".utf8) + Data(points)
  }

  private static func grey(_ colour: RGB?) -> UInt8? {
    colour.map { UInt8((Int($0.red) * 3 + Int($0.green) * 6 + Int($0.blue)) / 10) }
  }
}
