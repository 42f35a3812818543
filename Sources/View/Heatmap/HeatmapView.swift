import Controller
import Model

/// 3 Potensi: areas down, 16 subsectors across, one coloured cell each.
enum HeatmapView {
  static let draw: ScreenDrawing = { state, appearance, area, frame in
    let layout = HeatmapLayout(area)
    HeatmapHeading.draw(state, area, &frame)
    drawCodes(state, layout, area.y + 2, &frame.canvas)
    let rows = max(0, area.height - 7)
    for line in 0..<rows {
      let place = state.heatmap.cursor.top + line
      guard state.heatmap.rows.indices.contains(place) else { break }
      addTargets(place, y: area.y + 3 + line, layout, area, &frame)
      HeatmapRowView.draw(
        place, state, appearance, layout, area, y: area.y + 3 + line, &frame.canvas)
    }
    if state.heatmap.rows.isEmpty { drawNothing(state, area, &frame.canvas) }
    HeatmapFoot.draw(state, appearance, layout, area, &frame.canvas)
    if state.heatmap.isCellOpen { HeatmapCellPage.draw(state, area, &frame.canvas) }
  }

  /// A press on a name takes the row, on a cell the row and the column.
  private static func addTargets(
    _ place: Int, y: Int, _ layout: HeatmapLayout, _ area: Rect, _ frame: inout Frame
  ) {
    for subsector in Subsector.allCases {
      let x = layout.x(subsector.index)
      let cell = Rect(x: x, y: y, width: layout.columnWidth, height: 1)
      frame.targets.append(Target(cell, .screen(.select(row: place, column: subsector.index))))
    }
  }

  private static func drawCodes(
    _ state: AppState, _ layout: HeatmapLayout, _ y: Int, _ canvas: inout Canvas
  ) {
    for subsector in Subsector.allCases {
      let isHere = subsector == state.heatmap.subsector
      let code = subsector.code
      let x = layout.x(subsector.index) + (layout.columnWidth - code.count + 1) / 2
      // Narrow columns have their codes on two lines in turn, so that they do not run together.
      let line = layout.columnWidth <= code.count && subsector.index % 2 == 0 ? y - 1 : y
      canvas.write(code, x, line, isHere ? .accent.bold : .label)
    }
    if layout.barWidth > 0 {
      canvas.write(
        totalTitle(state.heatmap.measure).text(state.language),
        layout.barX + (layout.columnWidth < 3 ? 1 : 0), y, .label,
        width: layout.barWidth)
    }
  }

  /// What stands at the end of a row: its sum, its mean, or how many of its cells are known.
  static func totalTitle(_ measure: Measure) -> Bilingual {
    if measure.isAdditive { return Bilingual("jumlah", "total") }
    return measure.isShare ? Bilingual("terdata", "known") : Bilingual("rata-rata", "mean")
  }

  private static func drawNothing(_ state: AppState, _ area: Rect, _ canvas: inout Canvas) {
    let said =
      state.heatmap.filter.isActive
      ? Bilingual(
        "Tidak ada yang cocok. Esc menghapus saringan.", "Nothing matches. Esc clears it.")
      : Bilingual(
        "Belum ada wilayah yang terdata di sini. p ganti wilayah.",
        "No areas with data here yet. p changes the areas.")
    canvas.write(said.text(state.language), area.x + 2, area.y + 4, .text, width: area.width - 2)
  }
}
