import CNcurses
import CTerminal
import Controller
import Glibc
import Model
import View

/// The terminal as a surface to draw frames on.
///
/// ncurses knows the terminal, its modes and its keys; the cells are written by `CellWriter`.
final class TerminalScreen {
  /// Up to so many cells change without a flicker, and the marks of a frame would be most of it.
  private static let smallChange = 200

  /// More than any screen has; a terminal can claim 65,535 by as many.
  private static let largest: (columns: Int32, rows: Int32) = (1000, 500)

  /// What the terminal can show.
  let traits: TerminalTraits
  /// What keys are read through.
  let input: UnsafeMutableRawPointer
  private let modes: ScreenModes
  private var writer: CellWriter
  private var shown: CellGrid?
  private var mustClear = true
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
    let restore = modes.restore
    terminal_arm(restore, restore.utf8.count)
    guard term.open(), let input = cn_open_input() else {
      terminal_restore()
      throw .unknownTerm(term.name)
    }
    self.input = input
    let terminal = Capabilities()
    let depth = terminal.pens.hasColours ? term.colours.depth : .none
    traits = TerminalTraits(glyphs: glyphs, depth: depth)
    let painter = Painter(depth, hasDefaults: terminal.pens.hasDefaults)
    writer = CellWriter(terminal, painter, glyphs: glyphs)
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
    columns = min(columns, TerminalScreen.largest.columns)
    rows = min(rows, TerminalScreen.largest.rows)
    resize_term(rows, columns)
    repaint()
    return Size(width: Int(columns), height: Int(rows))
  }

  /// Paints every cell with the next frame, whatever stands on the screen.
  func repaint() { mustClear = true }

  /// Shows a frame: the cells that differ from those shown, the cursor and the title.
  func draw(_ frame: Frame, _ look: Appearance) {
    if writer.use(look.theme) || look.glyphs != writer.glyphs { shown = nil }
    writer.glyphs = look.glyphs
    let grid = CellGrid(frame.canvas)
    var isWhole = false
    let before = prepare(for: grid, &isWhole)
    setTitle(frame.title)
    let changes = writer.write(grid, over: before)
    isWhole = isWhole || changes > TerminalScreen.smallChange
    setCursor(frame.cursor)
    shown = grid
    mustClear = false
    let bytes = writer.take()
    guard !bytes.isEmpty else { return }
    guard hasFrames, isWhole else { return send(bytes) }
    send(Array(ScreenModes.frameStart.utf8) + bytes + Array(ScreenModes.frameEnd.utf8))
  }

  /// The cells over which a picture is written, once the screen is cleared or rows are moved.
  private func prepare(for grid: CellGrid, _ isWhole: inout Bool) -> CellGrid? {
    guard !mustClear else { return writer.clear(grid.size) }
    guard var before = shown, before.size == grid.size else { return nil }
    guard let shift = RowShift.between(before, grid),
      writer.move(shift, height: grid.size.height)
    else { return before }
    before.move(shift)
    isWhole = true
    return before
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
    send(modes.plain + modes.leave)
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
    send(modes.retake + modes.enter)
    shownTitle = nil
    isCursorShown = false
    isUp = true
    repaint()
  }

  /// Puts the terminal back as it was.
  func leave() {
    guard isUp else { return }
    isUp = false
    send(modes.plain + modes.leave)
    endwin()
    terminal_disarm()
    terminal_restore_modes()
    terminal_show_stderr()
  }

  private func setTitle(_ title: String) {
    guard title != shownTitle else { return }
    shownTitle = title
    writer.send(modes.title(writer.glyphs == .ascii ? AsciiGlyph.text(title) : title))
  }

  private func setCursor(_ cursor: Point?) {
    if let cursor {
      writer.showCursor(at: cursor, wasShown: isCursorShown)
    } else if isCursorShown {
      writer.hideCursor()
    }
    isCursorShown = cursor != nil
  }

  private func send(_ text: String) { send(Array(text.utf8)) }

  private func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      if written < 0, errno == EAGAIN, awaitRoom() { continue }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }

  /// Waits until the terminal takes more; another program may have made it one that never waits.
  private func awaitRoom() -> Bool {
    var wait = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
    return poll(&wait, 1, -1) > 0 && wait.revents & Int16(POLLOUT) != 0
  }
}
