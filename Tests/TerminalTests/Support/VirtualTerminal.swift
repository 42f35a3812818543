import CVterm

/// A terminal emulator without a window: libvterm, and a reader of private modes.
final class VirtualTerminal {
  private let vterm: OpaquePointer
  private let screen: OpaquePointer
  private(set) var columns: Int
  private(set) var rows: Int
  private(set) var modes = PrivateModes()

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
    modes.take(bytes)
    bytes.withUnsafeBytes { buffer in
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
    vterm_set_size(vterm, Int32(rows), Int32(columns))
  }

  /// The cell in column `x` of row `y`.
  func cell(_ x: Int, _ y: Int) -> cvterm_cell {
    var cell = cvterm_cell()
    cvterm_get_cell(screen, Int32(y), Int32(x), &cell)
    return cell
  }

  /// The text of a row, without trailing blanks.
  func line(_ y: Int) -> String {
    var text = ""
    var x = 0
    while x < columns {
      let cell = cell(x, y)
      let scalars = [cell.chars.0, cell.chars.1, cell.chars.2].prefix { $0 != 0 }
      text +=
        scalars.isEmpty
        ? " " : String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
      x += max(1, Int(cell.width))
    }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// All rows.
  var text: String { (0..<rows).map { line($0) }.joined(separator: "\n") }
}
