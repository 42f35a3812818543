import CNcurses
import View

/// The bytes of a cell's glyph.
enum CellText {
  /// Adds what a cell holds, in UTF-8; on an ASCII terminal its look-alike.
  ///
  /// A glyph that the C library measures otherwise than we do would shift the row on many terminals:
  /// question marks stand there instead.
  static func append(_ cell: Cell, _ tier: GlyphTier, to bytes: inout [UInt8]) {
    let glyph = cell.scalar
    if glyph.value < 0x7f, cell.firstMark == nil {
      bytes.append(UInt8(truncatingIfNeeded: glyph.value))
    } else if tier == .ascii {
      append(AsciiGlyph.of(glyph), times: cell.width, to: &bytes)
    } else if width(of: glyph) != Int32(cell.width) {
      append("?", times: cell.width, to: &bytes)
    } else {
      bytes += Array(UTF8.encode(glyph) ?? UTF8.encodedReplacementCharacter)
      append(mark: cell.firstMark, to: &bytes)
      append(mark: cell.secondMark, to: &bytes)
    }
  }

  /// Whether every terminal leaves the cursor where we think it is after this cell.
  static func isCertain(_ cell: Cell) -> Bool {
    cell.width == 1 && cell.firstMark == nil
  }

  private static func append(
    _ glyph: Unicode.Scalar, times count: UInt8, to bytes: inout [UInt8]
  ) {
    for _ in 0..<count { bytes.append(UInt8(truncatingIfNeeded: glyph.value)) }
  }

  private static func append(mark: Unicode.Scalar?, to bytes: inout [UInt8]) {
    guard let mark, width(of: mark) == 0 else { return }
    bytes += Array(UTF8.encode(mark) ?? UTF8.encodedReplacementCharacter)
  }

  private static func width(of glyph: Unicode.Scalar) -> Int32 {
    cn_width(glyph.value)
  }
}
