import Controller
import Model

/// 3 Potensi: areas down, 16 subsectors across, one coloured cell each; or the other way round.
enum HeatmapView {
  static let draw: ScreenDrawing = { state, appearance, area, frame in
    let layout = HeatmapLayout(area, isTransposed: state.heatmap.isTransposed)
    HeatmapHeading.draw(state, area, &frame)
    if state.heatmap.isTransposed {
      HeatmapTransposedView.draw(state, appearance, layout, area, &frame)
    } else {
      drawCodes(state, layout, area.y + 2, &frame.canvas)
      let rows = HeatmapView.rows(area)
      let row = HeatmapRowView(state, appearance, layout, area)
      for line in 0..<rows {
        let place = state.heatmap.cursor.top + line
        guard state.heatmap.rows.indices.contains(place) else { break }
        addTargets(place, y: area.y + 3 + line, layout, &frame)
        row.draw(place, y: area.y + 3 + line, &frame.canvas)
      }
    }
    if state.heatmap.rows.isEmpty { drawNothing(state, area, &frame.canvas) }
    HeatmapFoot.draw(state, appearance, layout, area, &frame.canvas)
    if state.heatmap.isCellOpen { HeatmapCellPage.draw(state, area, &frame.canvas) }
  }

  /// The lines between the codes and the totals.
  static func rows(_ area: Rect) -> Int { max(0, area.height - HeatmapGeometry.otherLines) }

  /// A press on a cell takes the row and the column.
  private static func addTargets(
    _ place: Int, y: Int, _ layout: HeatmapLayout, _ frame: inout Frame
  ) {
    for column in 0..<Subsector.count {
      let cell = Rect(x: layout.x(column), y: y, width: layout.columnWidth, height: 1)
      frame.targets.append(Target(cell, .screen(.select(row: place, column: column))))
    }
  }

  private static func drawCodes(
    _ state: AppState, _ layout: HeatmapLayout, _ y: Int, _ canvas: inout Canvas
  ) {
    for (place, subsector) in state.heatmap.columns.enumerated() {
      let isHere = place == state.heatmap.column
      let code = subsector.code
      let x = layout.x(place) + (layout.columnWidth - code.count + 1) / 2
      // Narrow columns have their codes on two lines in turn, so that they do not run together.
      let line = layout.columnWidth <= code.count && place % 2 == 0 ? y - 1 : y
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
    return measure.form.hasAggregate
      ? Bilingual("rata-rata", "mean") : Bilingual("terdata", "known")
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
