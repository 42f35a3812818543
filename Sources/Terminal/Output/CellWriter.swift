import Controller
import View

/// Makes the bytes that turn the picture on the screen into the next one.
///
/// It knows where the cursor stands and what the terminal paints with, and sends only what differs;
/// `take` hands the bytes over, for one write.
struct CellWriter {
  /// From so many blanks on it is shorter to erase them.
  private static let leastErased = 9
  /// Up to so many cells that stay are written again rather than passed by a control string.
  private static let bridge = 4

  private let terminal: Capabilities
  private var pens: PenStrings
  private var painter: Painter
  /// What the terminal's font can show.
  var glyphs: GlyphTier
  private var bytes: [UInt8] = []
  private var pen: Pen?
  private var place: Point?

  /// A writer to a terminal of which nothing is known yet.
  init(_ terminal: Capabilities, _ painter: Painter, glyphs: GlyphTier) {
    self.terminal = terminal
    self.painter = painter
    self.glyphs = glyphs
    pens = terminal.pens
  }

  /// Somebody else wrote to the terminal: its cursor and its pen are unknown.
  mutating func forget() {
    pen = nil
    place = nil
  }

  /// The bytes made since they were taken last.
  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Paints with `theme` from now on; whether that is another than before.
  mutating func use(_ theme: Theme) -> Bool { painter.use(theme) }

  /// Adds bytes that neither move the cursor nor change the pen.
  mutating func send(_ text: String) { bytes += Array(text.utf8) }

  /// Clears the screen; the cells that then stand there, nil if they are not known.
  mutating func clear(_ size: Size) -> CellGrid? {
    let blank = Cell(" ", style: .text)
    let ground = painter.pen(blank.style)
    // Rows moved while the window grew leave the terminal with margins for its former height.
    if let margins = terminal.margins { bytes += margins.bytes(0, max(0, size.height - 1)) }
    forget()
    use(canErase(ground) ? bare(ground) : .plain)
    bytes += terminal.clear
    place = nil
    return canErase(ground) ? CellGrid(Canvas(size)) : nil
  }

  /// Lets the terminal move rows by one; false where it cannot, and nothing is sent.
  mutating func move(_ shift: RowShift, height: Int) -> Bool {
    guard let margins = terminal.margins, let up = terminal.scrollUp,
      let down = terminal.scrollDown
    else { return false }
    use(.plain)
    bytes += margins.bytes(shift.top, shift.bottom - 1)
    place = nil
    go(to: Point(0, shift.isUp ? shift.bottom - 1 : shift.top))
    bytes += shift.isUp ? up : down
    bytes += margins.bytes(0, height - 1)
    place = nil
    return true
  }

  /// Writes the cells that differ from those that stand there; how many they are.
  mutating func write(_ now: CellGrid, over before: CellGrid?) -> Int {
    // Others may have written since: the first cell is put by row and column.
    let stood = place
    place = nil
    var count = 0
    for y in 0..<now.size.height {
      let row = CellRow(now, before, y: y)
      if !row.isSame { count += write(row) }
    }
    if count == 0 { place = stood }
    return count
  }

  /// Shows the cursor at a cell.
  mutating func showCursor(at point: Point, wasShown: Bool) {
    go(to: point)
    if !wasShown { bytes += terminal.showCursor }
  }

  /// Hides the cursor.
  mutating func hideCursor() { bytes += terminal.hideCursor }

  private mutating func write(_ row: CellRow) -> Int {
    var count = 0
    var x = 0
    let end = row.isLast && !terminal.canFillCorner ? row.width - 1 : row.width
    while x < end {
      guard differs(row, x) else {
        x += 1
        continue
      }
      guard x + Int(row.cell(x).width) <= end else { break }
      let erased = erase(row, from: x)
      if erased == 0 { write(row, x) }
      count += max(1, erased)
      x += max(1, erased, Int(row.cell(x).width))
    }
    return count
  }

  private mutating func write(_ row: CellRow, _ x: Int) {
    let cell = row.cell(x)
    go(to: Point(x, row.y), over: row)
    if cell.isBlank {
      useOnBlank(painter.pen(cell.style), ahead: inkAhead(row, x))
    } else {
      use(painter.pen(cell.style))
    }
    CellText.append(cell, glyphs, to: &bytes)
    let next = x + Int(cell.width)
    place = CellText.isCertain(cell) && next < row.width ? Point(next, row.y) : nil
  }

  /// Erases the blanks from `x` on if that is shorter than to write them; how many it erased.
  private mutating func erase(_ row: CellRow, from x: Int) -> Int {
    guard row.cell(x).isBlank else { return 0 }
    let ground = painter.pen(row.cell(x).style)
    guard canErase(ground) else { return 0 }
    var end = x + 1
    while end < row.width, row.cell(end).isBlank,
      row.cell(end).style == row.cell(x).style
        || painter.pen(row.cell(end).style).paintsBlanks(like: ground)
    {
      end += 1
    }
    let reachesEnd = end == row.width
    while end > x + 1, !differs(row, end - 1) { end -= 1 }
    if reachesEnd, let toEnd = terminal.eraseToEnd, end - x > toEnd.count {
      go(to: Point(x, row.y), over: row)
      useOnBlank(ground, ahead: nil)
      bytes += toEnd
      return row.width - x
    }
    guard let erase = terminal.erase, end - x >= CellWriter.leastErased else { return 0 }
    go(to: Point(x, row.y), over: row)
    useOnBlank(ground, ahead: inkAhead(row, x))
    bytes += erase.bytes(end - x)
    return end - x
  }

  /// Whether something else stands in a cell; of blanks only the ground is seen.
  private mutating func differs(_ row: CellRow, _ x: Int) -> Bool {
    let cell = row.cell(x)
    guard let old = row.old(x) else { return cell.width > 0 }
    if cell == old {
      return cell.width == 2 && x + 1 < row.width && row.cell(x + 1) != row.old(x + 1)
    }
    guard cell.isBlank, old.isBlank else { return cell.width > 0 }
    return !painter.pen(cell.style).paintsBlanks(like: painter.pen(old.style))
  }

  /// Whether erasing leaves the ground of a pen.
  private func canErase(_ pen: Pen) -> Bool {
    pen.leavesBlanksBare && (terminal.erasesInColour || pen.ground < 0)
  }

  /// The pen of the next glyph on the ground of the blank at `x`.
  private mutating func inkAhead(_ row: CellRow, _ x: Int) -> Pen? {
    let ground = row.cell(x).style.ground
    guard let next = (x..<row.width).first(where: { !row.cell($0).isBlank }) else { return nil }
    let style = row.cell(next).style
    return style.ground == ground ? painter.pen(style) : nil
  }

  private func bare(_ pen: Pen) -> Pen { Pen(ink: -1, ground: pen.ground, attributes: []) }

  /// Takes a pen for blanks: the one in hand if nobody sees the difference, else the next glyph's.
  private mutating func useOnBlank(_ wanted: Pen, ahead: Pen?) {
    if let pen, pen.paintsBlanks(like: wanted) { return }
    if let ahead, ahead.paintsBlanks(like: wanted) { return use(ahead) }
    guard wanted.leavesBlanksBare, wanted.ground >= 0, let pen, pen.leavesBlanksBare else {
      return use(wanted.leavesBlanksBare ? bare(wanted) : wanted)
    }
    use(Pen(ink: pen.ink, ground: wanted.ground, attributes: pen.attributes))
  }

  private mutating func use(_ wanted: Pen) {
    guard pen != wanted else { return }
    bytes += pens.change(from: pen, to: wanted)
    pen = wanted
  }

  private mutating func go(to point: Point, over row: CellRow) {
    guard let place, place.y == point.y, place.x < point.x, row.hasBefore,
      point.x - place.x <= CellWriter.bridge, canRepeat(row, place.x..<point.x)
    else { return go(to: point) }
    for x in place.x..<point.x { CellText.append(row.cell(x), glyphs, to: &bytes) }
    self.place = point
  }

  /// Whether the cells can be written again with the pen in hand, each a byte.
  private mutating func canRepeat(_ row: CellRow, _ cells: Range<Int>) -> Bool {
    for x in cells {
      let cell = row.cell(x)
      guard cell.scalar.value < 0x7f, CellText.isCertain(cell), let pen else { return false }
      let own = painter.pen(cell.style)
      guard own == pen || cell.isBlank && own.paintsBlanks(like: pen) else { return false }
    }
    return true
  }

  private mutating func go(to point: Point) {
    guard place != point else { return }
    if !terminal.movesInColour { use(.plain) }
    var best = terminal.place.bytes(point.y, point.x)
    if let place, place.y == point.y {
      if let column = terminal.column?.bytes(point.x), column.count < best.count { best = column }
      if point.x > place.x, let right = terminal.right?.bytes(point.x - place.x),
        right.count < best.count
      {
        best = right
      }
    } else if let place, place.x == point.x, let row = terminal.row?.bytes(point.y),
      row.count < best.count
    {
      best = row
    }
    bytes += best
    place = point
  }
}
