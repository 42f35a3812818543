import Controller
import Model

/// The line above a picture of numbers, with the filter at its right while there is one: what is
/// measured stays in sight beside it, since a number without it says nothing.
enum FilteredHeading {
  /// Draws the title by `drawTitle`, which is told how wide it may be, and the filter.
  static func draw(
    _ filter: FilterInput, shown: Int, total: Int, _ language: Language, _ area: Rect,
    _ frame: inout Frame, drawTitle: (_ width: Int, _ canvas: inout Canvas) -> Void
  ) {
    guard filter.isEditing || filter.isActive else {
      return drawTitle(area.width, &frame.canvas)
    }
    let width = min(area.width, max(34, area.width * 9 / 20))
    drawTitle(area.width - width - 2, &frame.canvas)
    FilterLine.draw(
      filter, shown: shown, total: total, prompt: Bilingual(same: ""), language,
      area.right - width, area.y, width: width, on: &frame)
  }
}
