import Controller
import Model

/// 5 Peta: the archipelago in dots, regions as marks over it.
enum MapView {
  static let draw: ScreenDrawing = { state, appearance, area, frame in
    let layout = MapLayout(width: area.width, height: area.height)
    MapHeading.draw(state, area, &frame)
    let map = Rect(x: area.x, y: area.y + 1, width: layout.columns, height: layout.rows)
    LandView.draw(state.map.window, appearance.glyphs, map, &frame.canvas)
    MapMarksView.draw(state, appearance, map, &frame.canvas)
    frame.targets.append(Target(field: map))
    if state.map.marks.isEmpty { drawNothing(state, map, &frame.canvas) }
    MapLegend.draw(state, appearance, area, area.bottom - 1, &frame.canvas)
    if layout.sideWidth > 0 {
      let side = Rect(
        x: map.right + MapLayout.gap, y: map.y, width: layout.sideWidth, height: map.height)
      MapPaneView.drawBeside(state, appearance, side, &frame.canvas)
    } else {
      let below = Rect(x: area.x, y: map.bottom, width: area.width, height: layout.paneRows)
      MapPaneView.drawBelow(state, appearance, columns: layout.listColumns, below, &frame.canvas)
    }
  }

  private static func drawNothing(_ state: AppState, _ map: Rect, _ canvas: inout Canvas) {
    let said = Bilingual(
      "Tidak ada yang cocok. Esc menghapus saringan.", "Nothing matches. Esc clears it.")
    let text = " \(said.text(state.language)) "
    let width = min(map.width, Canvas.width(of: text))
    canvas.write(
      text, map.x + (map.width - width) / 2, map.y + map.height / 2, .text, width: width)
  }
}
