import Controller
import Model

/// 1 Ringkasan: the network in figures, each of which opens the list behind it.
enum OverviewView {
  static let draw: ScreenDrawing = { state, appearance, area, frame in
    guard let summary = state.index?.summary else { return }
    let blocks = OverviewBlocks(state: state, summary: summary, glyphs: appearance.glyphs)
    let columns = Layout(area).columns
    let groups = columns.count > 2 ? blocks.threeColumns : blocks.twoColumns
    var ends: [Int] = []
    for (column, group) in zip(columns, groups) {
      ends.append(draw(group, state.overview.section, in: column, &frame.canvas))
    }
    guard columns.count > 2, let bottom = ends.dropFirst().max() else { return }
    let below = Rect(
      x: columns[1].x, y: bottom, width: area.right - columns[1].x, height: area.bottom - bottom)
    draw([blocks.changes(most: below.height - 1)], state.overview.section, in: below, &frame.canvas)
  }

  /// The columns, side by side; one alone where the terminal is narrow.
  struct Layout {
    let columns: [Rect]

    init(_ area: Rect) {
      guard area.width >= 66 else {
        columns = [area]
        return
      }
      let isWide = area.width >= 112
      let first = area.splitLeft(isWide ? 34 : 33, gap: 4)
      guard isWide else {
        columns = [first.left, first.rest]
        return
      }
      let second = first.rest.splitLeft(min(84, first.rest.width * 55 / 100), gap: 4)
      columns = [first.left, second.left, second.rest]
    }
  }

  /// Draws blocks one below the other, as far as they fit; returns the row after the last.
  ///
  /// The first ones make room where the section under the cursor would not be seen.
  @discardableResult
  private static func draw(
    _ blocks: [OverviewBlock], _ section: OverviewSection, in area: Rect, _ canvas: inout Canvas
  ) -> Int {
    var blocks = blocks[...]
    if let here = blocks.firstIndex(where: { $0.section == section }) {
      while blocks.startIndex < here, height(of: blocks[...here]) > area.height {
        blocks.removeFirst()
      }
    }
    var y = area.y
    var isCut = false
    for (place, block) in blocks.enumerated() {
      let top = place > 0 && !block.isJoined ? y + 1 : y
      // A heading alone says nothing.
      guard top + 1 < area.bottom else {
        isCut = true
        break
      }
      let rows = min(block.height, area.bottom - top)
      isCut = rows < block.height
      block.draw(Rect(x: area.x, y: top, width: area.width, height: rows), &canvas)
      y = top + rows
    }
    if isCut { canvas.put("↓", area.right - 1, area.bottom - 1, .label) }
    return y + 1
  }

  private static func height(of blocks: ArraySlice<OverviewBlock>) -> Int {
    blocks.enumerated().reduce(0) { sum, block in
      sum + block.element.height + (block.offset > 0 && !block.element.isJoined ? 1 : 0)
    }
  }
}
