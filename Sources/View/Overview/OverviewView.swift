import Controller
import Model

/// 1 Ringkasan: the network in figures, each of which opens the list behind it.
enum OverviewView {
  static let draw: ScreenDrawing = { state, appearance, area, frame in
    guard let summary = state.index?.summary else { return }
    let blocks = OverviewBlocks(state: state, summary: summary, glyphs: appearance.glyphs)
    let columns = Layout(area).columns
    let groups = columns.count > 2 ? blocks.threeColumns : blocks.twoColumns
    for (column, group) in zip(columns, groups) {
      draw(group, in: column, &frame.canvas)
    }
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
      let second = first.rest.splitLeft(min(60, first.rest.width * 55 / 100), gap: 4)
      columns = [first.left, second.left, second.rest]
    }
  }

  /// Draws blocks one below the other, as far as they fit whole or at least in part.
  private static func draw(_ blocks: [OverviewBlock], in area: Rect, _ canvas: inout Canvas) {
    var y = area.y
    for block in blocks {
      guard y + 1 < area.bottom else { return }
      let rows = min(block.height, area.bottom - y)
      block.draw(Rect(x: area.x, y: y, width: area.width, height: rows), &canvas)
      y += rows + 1
    }
  }
}
