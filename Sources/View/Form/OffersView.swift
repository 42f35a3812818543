import Controller

/// Draws what is offered under what is typed.
enum OffersView {
  static func draw(
    _ offers: FieldOffers, below cursor: Point, in area: Rect, _ editor: FieldEditor?,
    _ canvas: inout Canvas
  ) {
    let widths = offers.items.map {
      Canvas.width(of: $0.title) + ($0.detail.isEmpty ? 0 : 2 + Canvas.width(of: $0.detail))
    }
    let width = min((widths.max() ?? 0) + 3, area.width)
    let typed = editor.map {
      String($0.characters[max(0, $0.cursor - offers.typedCount)..<$0.cursor])
    }
    let x = max(area.x, min(cursor.x - Canvas.width(of: typed ?? "") - 1, area.right - width))
    let isBelow = cursor.y + offers.items.count < area.bottom + 1
    let top = isBelow ? cursor.y + 1 : cursor.y - offers.items.count
    for (row, item) in offers.items.enumerated() {
      let y = top + row
      let isChosen = offers.cursor == row
      let ground: Role = isChosen ? .lifted : .panel
      canvas.clear(Rect(x: x, y: y, width: width, height: 1), Style(.text, on: ground))
      if isChosen { canvas.put("▌", x, y, Style(.accent, on: ground)) }
      let used = canvas.write(
        item.title, x + 1, y, Style(isChosen ? .text : .quiet, on: ground, bold: isChosen),
        width: width - 1)
      canvas.write(
        item.detail, x + 3 + used, y, Style(.label, on: ground), width: width - 3 - used)
    }
  }
}
