import Controller
import Model

/// The line above the heatmap: what is measured, of what, in which year, among which subsectors.
enum HeatmapHeading {
  static func draw(_ state: AppState, _ area: Rect, _ frame: inout Frame) {
    let heatmap = state.heatmap
    FilteredHeading.draw(
      heatmap.filter, shown: heatmap.rows.count, total: heatmap.table.rows.count, state.language,
      area, &frame
    ) { width, canvas in drawTitle(state, area, width, &canvas) }
  }

  private static func drawTitle(
    _ state: AppState, _ area: Rect, _ width: Int, _ canvas: inout Canvas
  ) {
    let title = state.heatmap.measure.title.text(state.language)
    let used = canvas.write(title, area.x, area.y, .title, width: width)
    let parts = parts(state, area)
    var room = width - used - 2
    var kept: [String] = []
    for part in parts where Canvas.width(of: part) + 3 <= room {
      kept.append(part)
      room -= Canvas.width(of: part) + 3
    }
    canvas.write(
      kept.joined(separator: " · "), area.x + used + 2, area.y, .label, width: width - used - 2)
  }

  /// What the line says, the most important first.
  static func parts(_ state: AppState, _ area: Rect? = nil) -> [String] {
    let heatmap = state.heatmap
    let language = state.language
    let layout = area.map { HeatmapLayout($0, isTransposed: heatmap.isTransposed) }
    var parts = [
      heatmap.level.title.text(language),
      years(state),
      layout.flatMap { HeatmapRowView.numbers(state, $0) }?.unit ?? "",
    ]
    if heatmap.measure.form.needsReference { parts.insert(reference(state), at: 1) }
    if heatmap.table.threshold != Availability.threshold {
      let share = language.percent(heatmap.table.threshold)
      parts.append(Bilingual("ambang \(share)%", "threshold \(share)%").text(language))
    }
    if heatmap.table.isIndicative { parts.append(Words.indicative.text(language)) }
    for mark in DataMark.allCases where heatmap.table.marks.contains(mark) {
      if mark != .smallNumber { parts.append(mark.title.text(language)) }
    }
    if heatmap.measure.basis == .coachedBusinesses {
      parts.append(Bilingual("dipetakan oleh Jejaring", "mapped by Jejaring").text(language))
    }
    parts += [
      scopeText(heatmap.table.scope).text(language), orders(heatmap).text(language),
      heatmap.measure.explanation.text(language),
    ]
    return parts.filter { !$0.isEmpty }
  }

  /// What areas are compared with.
  private static func reference(_ state: AppState) -> String {
    let heatmap = state.heatmap
    let title = heatmap.reference.title
    return Bilingual("dibanding \(title.indonesian)", "against \(title.english)")
      .text(state.language)
  }

  /// What rows and columns are ordered by.
  private static func orders(_ heatmap: HeatmapState) -> Bilingual {
    let rows = orderTitle(heatmap)
    let wait = heatmap.isOrdering ? " …" : ""
    guard heatmap.columnOrder != .fixed else {
      return Bilingual("urut \(rows.indonesian)\(wait)", "by \(rows.english)\(wait)")
    }
    let columns = heatmap.columnOrder.title
    return Bilingual(
      "urut \(rows.indonesian), kolom \(columns.indonesian)\(wait)",
      "by \(rows.english), columns by \(columns.english)\(wait)")
  }

  /// What the rows are ordered by; what the column of totals is called where that is the order.
  private static func orderTitle(_ heatmap: HeatmapState) -> Bilingual {
    guard heatmap.order == .total else { return heatmap.order.title }
    return HeatmapView.totalTitle(heatmap.measure)
  }

  /// The subsectors that the source measures; few are named one by one.
  private static func scopeText(_ scope: [Subsector]) -> Bilingual {
    let count = scope.count
    if count == Subsector.count { return Bilingual("16 subsektor", "16 subsectors") }
    let codes = count <= 4 ? scope.map(\.code).joined(separator: " ") + ", " : ""
    return Bilingual(
      "di antara \(codes)\(count) dari 16 subsektor", "among \(codes)\(count) of 16 subsectors")
  }

  private static func years(_ state: AppState) -> String {
    if let year = state.heatmap.year { return String(year) }
    guard let years = state.heatmap.table.years else { return "" }
    let (first, last) = (years.lowerBound, years.upperBound)
    return first == last ? String(first) : "\(first)–\(last)"
  }
}
