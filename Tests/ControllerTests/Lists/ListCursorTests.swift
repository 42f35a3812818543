import Controller
import Testing

@Suite struct ListCursorTests {
  @Test func theCursorIsAlwaysInTheListAndInView() {
    var dice = Dice(seed: 4)
    let moves: [Movement] = [
      .up, .down, .left, .right, .pageUp, .pageDown, .halfPageUp, .halfPageDown, .first, .last,
      .rowStart, .rowEnd,
    ]
    var cursor = ListCursor()
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...30, using: &dice)
      let rows = Int.random(in: -2...12, using: &dice)
      cursor.move(moves.randomElement(using: &dice) ?? .down, count: count, rows: rows)
      #expect(cursor.index == 0 || (0..<count).contains(cursor.index))
      #expect(cursor.top >= 0 && cursor.top <= cursor.index)
      #expect(cursor.index < cursor.top + max(1, rows))
      #expect(count <= max(1, rows) ? cursor.top == 0 : cursor.top <= count - max(1, rows))
    }
  }

  @Test func aPageKeepsOneLineOfTheLast() {
    var cursor = ListCursor()
    cursor.move(.pageDown, count: 100, rows: 10)
    #expect(cursor.index == 9)
    cursor.move(.halfPageDown, count: 100, rows: 10)
    #expect(cursor.index == 14)
    #expect(cursor.top == 5)
  }
}
