import Controller
import Terminal
import Testing
import View

@Suite struct RowShiftTests {
  private func grid(_ lines: [String]) -> CellGrid {
    var canvas = Canvas(Size(width: 60, height: lines.count))
    for (y, line) in lines.enumerated() { canvas.write(line, 0, y, .text) }
    return CellGrid(canvas)
  }

  private func list(from first: Int, rows: Int = 20) -> [String] {
    ["heading", ""] + (0..<rows).map { "\((first + $0) * 7919) a row of its own" } + ["foot"]
  }

  @Test func aListThatScrollsIsMoved() {
    let before = grid(list(from: 0))
    let after = grid(list(from: 1))
    #expect(RowShift.between(before, after) == RowShift(top: 2, bottom: 22, isUp: true))
    #expect(RowShift.between(after, before) == RowShift(top: 2, bottom: 22, isUp: false))
  }

  @Test func aCursorThatMovesMovesNoRow() {
    let before = grid(list(from: 0))
    var after = before
    for x in 0..<60 { after.cells[5 * 60 + x].style.ground = .lifted }
    #expect(RowShift.between(before, after) == nil)
  }

  @Test func anotherScreenOrSizeMovesNoRow() {
    let before = grid(list(from: 0))
    #expect(RowShift.between(before, grid(list(from: 500))) == nil)
    #expect(RowShift.between(before, grid(list(from: 0, rows: 12))) == nil)
    let empty = CellGrid(Canvas(Size(width: 0, height: 0)))
    #expect(RowShift.between(empty, empty) == nil)
  }

  @Test func theRowThatComesInIsWrittenWhole() {
    var canvas = Canvas(Size(width: 4, height: 3))
    for y in 0..<3 { canvas.write("\(y)", 0, y, .text) }
    var up = CellGrid(canvas)
    up.move(RowShift(top: 0, bottom: 3, isUp: true))
    #expect(up.cells[0].text == "1" && up.cells[4].text == "2")
    #expect(up.cells[8...].allSatisfy { $0.scalar == "\0" })
    var down = CellGrid(canvas)
    down.move(RowShift(top: 1, bottom: 3, isUp: false))
    #expect(down.cells[0].text == "0" && down.cells[8].text == "1")
    #expect(down.cells[4..<8].allSatisfy { $0.scalar == "\0" })
  }
}
