import CVterm

/// A terminal emulator without a window: libvterm, and a reader of private modes.
final class VirtualTerminal {
  private let vterm: OpaquePointer
  private let screen: OpaquePointer
  private(set) var columns: Int
  private(set) var rows: Int
  private(set) var modes = PrivateModes()
  /// The rows that were asked for since the last bytes came.
  private var lines: [Int: String] = [:]
  /// The beginning of a character whose end has yet to come.
  private var begun: [UInt8] = []

  init?(columns: Int, rows: Int) {
    guard let vterm = vterm_new(Int32(rows), Int32(columns)),
      let screen = vterm_obtain_screen(vterm)
    else { return nil }
    self.vterm = vterm
    self.screen = screen
    self.columns = columns
    self.rows = rows
    vterm_set_utf8(vterm, 1)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit { vterm_free(vterm) }

  func take(_ bytes: [UInt8]) {
    lines = [:]
    modes.take(bytes)
    // libvterm 0.1 breaks a character whose bytes come in two writes.
    var whole = begun + bytes
    begun = Utf8Tail.cut(from: &whole)
    whole.withUnsafeBytes { buffer in
      _ = vterm_input_write(
        vterm, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
  }

  func resize(columns: Int, rows: Int) {
    // Terminals give up their margins; libvterm keeps a top that may lie below its last row.
    if modes.isComplete {
      var place = VTermPos()
      vterm_state_get_cursorpos(vterm_obtain_state(vterm), &place)
      take(Array("\u{1b}[r\u{1b}[\(place.row + 1);\(place.col + 1)H".utf8))
    }
    self.columns = columns
    self.rows = rows
    lines = [:]
    vterm_set_size(vterm, Int32(rows), Int32(columns))
  }

  /// The cell in column `x` of row `y`.
  func cell(_ x: Int, _ y: Int) -> cvterm_cell {
    var cell = cvterm_cell()
    cvterm_get_cell(screen, Int32(y), Int32(x), &cell)
    return cell
  }

  /// How a cell looks.
  struct Look: Equatable {
    /// The glyph's colour; nil where there is none.
    let ink: Int?
    let ground: Int
    let isBold: Bool
    let isReversed: Bool
  }

  /// How the cell in column `x` of row `y` looks; of a blank nobody sees the ink.
  func look(_ x: Int, _ y: Int) -> Look {
    let cell = cell(x, y)
    let isBlank = cell.chars.0 == 0 || cell.chars.0 == 0x20
    return Look(
      ink: isBlank ? nil : Int(cell.ink), ground: Int(cell.ground),
      isBold: !isBlank && cell.is_bold, isReversed: cell.is_reversed)
  }

  /// The text of a row, without trailing blanks.
  func line(_ y: Int) -> String {
    if let line = lines[y] { return line }
    let rect = VTermRect(
      start_row: Int32(y), end_row: Int32(y + 1), start_col: 0, end_col: Int32(columns))
    // Up to six scalars of four bytes a cell.
    let size = columns * 24 + 1
    let text = withUnsafeTemporaryAllocation(of: CChar.self, capacity: size) { buffer in
      let count = vterm_screen_get_text(screen, buffer.baseAddress, size, rect)
      var bytes = buffer.prefix(count).map { UInt8(bitPattern: $0) }
      while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
      return String(decoding: bytes, as: UTF8.self)
    }
    lines[y] = text
    return text
  }

  /// All rows.
  var text: String { (0..<rows).map { line($0) }.joined(separator: "\n") }
}
