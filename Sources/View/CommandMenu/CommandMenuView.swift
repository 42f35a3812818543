import Controller
import Model

/// Draws the commands over the screen: the help and the palette.
enum CommandMenuView {
  static func draw(_ menu: CommandMenuState, _ state: AppState, _ frame: inout Frame) {
    let language = state.language
    let heading =
      menu.purpose == .help ? Bilingual("Bantuan", "Help") : Bilingual("Perintah", "Commands")
    let area = OverlayPanel.draw(heading.text(language), state, &frame.canvas)
    let label = Style(.label, on: .panel)
    let hint = Bilingual(
      "ketik untuk mencari · Enter jalankan · Esc tutup", "type to search · Enter runs · Esc closes"
    )
    frame.canvas.write(":", area.x, area.y, Style(.accent, on: .panel))
    let text = menu.input.text
    frame.canvas.write(
      text.isEmpty ? hint.text(language) : text, area.x + 2, area.y,
      text.isEmpty ? label : Style(.text, on: .panel), width: area.width - 2)
    frame.cursor = Point(area.x + 2 + Canvas.width(of: menu.input.beforeCursor), area.y)
    let lines = lines(menu, note: Screen.of(state.screen).note, language)
    let rows = area.height - 2
    if lines.isEmpty {
      let said = Bilingual("Tidak ada perintah yang cocok.", "No command matches.")
      frame.canvas.write(said.text(language), area.x, area.y + 2, label, width: area.width)
    }
    let selected = lines.firstIndex { $0.item == menu.cursor.index } ?? 0
    let top = max(0, min(selected - rows / 2, lines.count - rows))
    for (row, line) in lines.dropFirst(top).prefix(max(0, rows)).enumerated() {
      draw(line, menu, state, area, y: area.y + 2 + row, &frame.canvas)
    }
  }

  /// A line of the menu: a heading, or the command at a place among the items.
  private struct Line {
    var heading: String?
    var item: Int?
  }

  private static func lines(
    _ menu: CommandMenuState, note: Bilingual?, _ language: Language
  ) -> [Line] {
    var lines: [Line] = []
    var group: CommandGroup?
    for (place, item) in menu.items.enumerated() {
      if menu.purpose == .help, item.command.group != group {
        if group == .screen, let note { lines.append(Line(heading: "  " + note.text(language))) }
        group = item.command.group
        if !lines.isEmpty { lines.append(Line()) }
        lines.append(Line(heading: item.command.group.title.text(language)))
      }
      lines.append(Line(item: place))
    }
    return lines
  }

  private static func draw(
    _ line: Line, _ menu: CommandMenuState, _ state: AppState, _ area: Rect, y: Int,
    _ canvas: inout Canvas
  ) {
    if let heading = line.heading {
      canvas.write(heading, area.x, y, Style(.label, on: .panel))
    }
    guard let place = line.item else { return }
    let item = menu.items[place]
    let isSelected = place == menu.cursor.index
    let obstacle = state.obstacle(to: item.command)
    let ground: Role = isSelected ? .lifted : .panel
    if isSelected {
      let row = Rect(x: area.x - 1, y: y, width: area.width + 2, height: 1)
      canvas.fill(row, ground: .lifted)
      canvas.put("▌", area.x - 1, y, Style(.accent, on: .lifted))
    }
    let keys = item.command.keyNames.joined(separator: "  ")
    canvas.write(keys, area.x + 1, y, Style(.accent, on: ground), width: 14)
    let ink: Role = obstacle != nil ? .label : isSelected ? .text : .quiet
    let style = Style(ink, on: ground, bold: isSelected)
    let title = item.command.title.text(state.language)
    canvas.write(title, marks: item.marks, area.x + 17, y, style, width: area.width - 18)
    if let obstacle {
      let start = area.x + 19 + Canvas.width(of: title)
      canvas.write(
        "· " + obstacle.text(state.language), start, y, Style(.label, on: ground),
        width: max(0, area.right - start))
    }
  }
}
