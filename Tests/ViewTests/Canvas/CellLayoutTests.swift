import Testing
import View

/// What the writer of cells and the themes take for granted.
@Suite struct CellLayoutTests {
  @Test func cellsHaveNoGap() {
    #expect(MemoryLayout<Cell>.size == 16 && MemoryLayout<Cell>.stride == 16)
  }

  @Test func everyStyleHasANumberOfItsOwn() {
    var seen: Set<Int> = []
    for ink in Role.allCases {
      for ground in Role.allCases {
        for (bold, underlined) in [(false, false), (true, false), (false, true), (true, true)] {
          let style = Style(ink, on: ground, bold: bold, underlined: underlined)
          #expect(seen.insert(style.index).inserted)
        }
      }
    }
    #expect(seen.count == Style.count && seen.max() == Style.count - 1)
  }

  @Test func rolesAreCalledAsTheyAreWritten() {
    #expect(Role.allCases.map(\.name) == Role.allCases.map { "\($0)" })
    #expect(Role.allCases.map { Role(name: $0.name) } == Role.allCases.map { $0 })
  }
}
