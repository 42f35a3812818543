import CNcurses
import CTerminal
import Controller
import Glibc
import Model
import View

/// The terminal as a surface to draw frames on; owns ncurses.
final class TerminalScreen {
  /// Up to so many cells change without a flicker, and the marks of a frame would be most of it.
  private static let smallChange = 200

  /// What the terminal can show.
  let traits: TerminalTraits
  /// What keys are read through.
  let input: UnsafeMutableRawPointer
  private let modes: ScreenModes
  private var painter: Painter
  private var glyphs: GlyphTier
  private var shown: CellGrid?
  private var shownTitle: String?
  private var isCursorShown = false
  private var isMouseOn = false
  /// Whether the terminal shows a frame at once when it is asked to.
  var hasFrames = false
  /// Whether the screen is ours just now; not while the program is stopped.
  private(set) var isUp = true

  /// Takes the terminal over.
  init(term: TerminalDescription, glyphs: GlyphTier) throws(TerminalError) {
    modes = ScreenModes(term)
    self.glyphs = glyphs
    let restore = modes.restore
    terminal_arm(restore, restore.utf8.count)
    guard term.open(), let input = cn_open_input() else {
      terminal_restore()
      throw .unknownTerm(term.name)
    }
    self.input = input
    var hasDefaults = false
    let depth = cn_start_colour(&hasDefaults) > 0 ? term.colours.depth : .none
    traits = TerminalTraits(glyphs: glyphs, depth: depth)
    painter = Painter(depth, hasDefaults: hasDefaults)
    terminal_hide_stderr()
    send(modes.enter + modes.questions)
  }

  /// Whether the terminal was asked something that it has yet to answer.
  var asks: Bool { !modes.questions.isEmpty }

  /// Takes the terminal's present size, and paints every cell with the next frame.
  func fitSize() -> Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    if !terminal_size(STDOUT_FILENO, &columns, &rows) { (columns, rows) = (80, 24) }
    resize_term(rows, columns)
    repaint()
    return Size(width: Int(columns), height: Int(rows))
  }

  /// Paints every cell with the next frame, whatever stands on the screen.
  func repaint() {
    shown = nil
    // Rows moved while the window grew leave the terminal with margins for its former height.
    if let margins = cn_whole_screen() { send(String(cString: margins)) }
    cn_repaint()
  }

  /// Shows a frame: the cells that differ from those shown, the cursor and the title.
  func draw(_ frame: Frame, _ look: Appearance) {
    if painter.use(look.theme) || look.glyphs != glyphs { shown = nil }
    glyphs = look.glyphs
    var grid = CellGrid(frame.canvas)
    grid.inkBlanks { painter.hidesInk($0, $1) }
    var before = shown?.size == grid.size ? shown : nil
    let shift = before.flatMap { RowShift.between($0, grid) }
    var isWhole = hasFrames && shift != nil
    if isWhole { send(ScreenModes.frameStart) }
    defer { if isWhole { send(ScreenModes.frameEnd) } }
    if let shift {
      cn_move_rows(Int32(shift.top), Int32(shift.bottom), shift.isUp)
      before?.move(shift)
    }
    let changes = putCells(of: grid, over: before?.cells)
    setTitle(frame.title)
    if !isWhole, hasFrames, changes > TerminalScreen.smallChange {
      isWhole = true
      send(ScreenModes.frameStart)
    }
    let cursor = frame.cursor
    if isCursorShown != (cursor != nil) {
      isCursorShown = cursor != nil
      curs_set(isCursorShown ? 1 : 0)
    }
    cn_show(Int32(cursor?.y ?? 0), Int32(cursor?.x ?? 0), cursor == nil)
    shown = grid
  }

  /// Takes the mouse, or leaves it to the terminal.
  func setMouse(_ isOn: Bool) {
    guard modes.hasMouse, isUp, isOn != isMouseOn else { return }
    isMouseOn = isOn
    send(isOn ? ScreenModes.mouseOn : ScreenModes.mouseOff)
  }

  /// Puts a text on the terminal's clipboard, or says why that cannot be done.
  func copy(_ text: String) -> Bilingual? {
    guard modes.hasClipboard else { return Clipboard.missing }
    guard let sequence = Clipboard.sequence(text) else { return Clipboard.tooLong }
    send(sequence)
    return nil
  }

  /// Gives the terminal to the shell for a while.
  func suspend() {
    guard isUp else { return }
    isUp = false
    def_prog_mode()
    isMouseOn = false
    send(modes.leave)
    endwin()
    terminal_disarm()
    terminal_show_stderr()
    shownTitle = nil
  }

  /// Takes the terminal back from the shell.
  func resume() {
    let restore = modes.restore
    terminal_arm(restore, restore.utf8.count)
    terminal_hide_stderr()
    reset_prog_mode()
    send(modes.enter)
    shownTitle = nil
    isCursorShown = true
    isUp = true
    repaint()
  }

  /// Puts the terminal back as it was.
  func leave() {
    guard isUp else { return }
    isUp = false
    send(modes.leave)
    endwin()
    terminal_disarm()
    terminal_restore_modes()
    terminal_show_stderr()
  }

  /// Puts the cells that differ from those that stand there; how many they are.
  private func putCells(of grid: CellGrid, over before: [Cell]?) -> Int {
    if before == nil { cn_erase() }
    let width = grid.size.width
    var count = 0
    // To fill the last corner ncurses reads the cell before it; in a single column that is none.
    let cells = width == 1 ? grid.cells.dropLast() : grid.cells[...]
    for (index, cell) in cells.enumerated() where cell.width > 0 {
      if let before, before[index] == cell,
        cell.width < 2 || before[index + 1] == grid.cells[index + 1]
      {
        continue
      }
      put(cell, x: index % width, y: index / width)
      count += 1
    }
    return count
  }

  private func put(_ cell: Cell, x: Int, y: Int) {
    let brush = painter.brush(cell.style)
    let width = Int32(cell.width)
    guard glyphs == .ascii, !cell.scalar.isASCII || cell.firstMark != nil else {
      cn_put(
        Int32(y), Int32(x), width, cell.scalar.value, cell.firstMark?.value ?? 0,
        cell.secondMark?.value ?? 0, brush.attributes, brush.pair)
      return
    }
    let glyph = AsciiGlyph.of(cell.scalar).value
    for column in x..<(x + Int(cell.width)) {
      cn_put(Int32(y), Int32(column), 1, glyph, 0, 0, brush.attributes, brush.pair)
    }
  }

  private func setTitle(_ title: String) {
    guard title != shownTitle else { return }
    shownTitle = title
    send(modes.title(glyphs == .ascii ? AsciiGlyph.text(title) : title))
  }

  private func send(_ text: String) {
    var rest = Array(text.utf8)
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return }
      rest.removeFirst(written)
    }
  }
}
