import Model

/// The name at the head of a list's row, with the mark and the lifted ground of the cursor.
///
/// The rest of the row keeps its ground, so that a step of the cursor repaints little.
struct RowName {
  private let text: String
  private let marks: [Int]
  private let isSelected: Bool
  private let hasKeys: Bool
  private let area: Rect

  /// A name with the letters that a filter found; `hasKeys` says whether the list takes the keys.
  init(_ text: String, marks: [Int], isSelected: Bool, hasKeys: Bool = true, _ area: Rect) {
    self.text = text
    self.marks = marks
    self.isSelected = isSelected
    self.hasKeys = hasKeys
    self.area = area
  }

  func draw(on canvas: inout Canvas) {
    if isSelected {
      canvas.fill(area, ground: .lifted)
      canvas.put("▌", area.x, area.y, Style(hasKeys ? .accent : .label, on: .lifted))
    }
    let style = isSelected ? Style(.text, on: .lifted, bold: true) : .quiet
    canvas.write(text, marks: marks, area.x + 2, area.y, style, width: area.width - 2)
  }
}
