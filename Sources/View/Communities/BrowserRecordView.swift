import Controller
import Model

/// The whole record under the cursor, with the links that can be followed.
enum BrowserRecordView {
  static func draw(_ state: AppState, _ area: Rect, _ canvas: inout Canvas) {
    guard let entry = state.communities.shownRecord, let index = state.communities.rows.index
    else { return }
    let record = BrowserRecord(entry, state.network)
    let language = state.language
    var y = area.y
    for line in TextWrap.lines(entry.name, width: area.width) {
      canvas.write(line, area.x, y, .title, width: area.width)
      y += 1
    }
    let region = state.network.holdings[entry.city]
    let place2 = "\(entry.kind.title.text(language)) · "
    let used = canvas.write(place2, area.x, y, .label)
    drawLink(
      .city(record.code), region.title, x: area.x + used, y, state, area, &canvas)
    y += 2
    for line in record.lines {
      guard y < area.bottom - 1 else { break }
      y = draw(line, record, state, index, area, y, &canvas)
    }
    let stamp = stampText(record.stamp)
    if y < area.bottom { canvas.write(stamp, area.x, area.bottom - 1, .label, width: area.width) }
  }

  private static func draw(
    _ line: BrowserRecord.Line, _ record: BrowserRecord, _ state: AppState,
    _ index: BrowserIndex, _ area: Rect, _ y: Int, _ canvas: inout Canvas
  ) -> Int {
    let language = state.language
    let widest = record.lines.map { Canvas.width(of: $0.title.text(language)) }.max() ?? 0
    let labelWidth = area.width >= 40 ? 16 : min(14, max(12, widest + 1))
    canvas.write(line.title.text(language), area.x, y, .label, width: labelWidth - 1)
    let x = area.x + labelWidth
    let width = area.width - labelWidth
    var y = y
    if line.links.isEmpty {
      let isContact = line.title == Bilingual("Kontak", "Contact")
      let style: Style = isContact ? .link : .text
      for part in TextWrap.lines(line.value.text(language), width: width) where y < area.bottom - 1
      {
        canvas.write(part, x, y, style, width: width)
        y += 1
      }
      if isContact, y < area.bottom - 1 {
        let note =
          record.mayShareContact == true
          ? Bilingual("terbuka untuk umum", "open to the public")
          : Bilingual("tidak untuk umum", "not for the public")
        let style: Style = record.mayShareContact == true ? .good : .alert
        canvas.write(note.text(language), x, y, style, width: width)
        y += 1
      }
      return y
    }
    for id in line.links where y < area.bottom - 1 {
      if let place = index.entry(id: id, city: record.city) {
        drawLink(.entry(place), index.entries[place].name, x: x, y, state, area, &canvas)
      } else {
        canvas.write(id, x, y, .label, width: width)
      }
      y += 1
    }
    return y
  }

  private static func drawLink(
    _ link: RecordLink, _ text: String, x: Int, _ y: Int, _ state: AppState, _ area: Rect,
    _ canvas: inout Canvas
  ) {
    let isHere = state.communities.selectedLink == link
    canvas.write(
      text, x, y, isHere ? Style(.link, on: .lifted, bold: true) : .link, width: area.right - x)
    if isHere { canvas.put("▸", x - 1, y, .accent) }
  }

  private static func stampText(_ stamp: Stamp) -> String {
    [stamp.at.prefix(10).description, stamp.by].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
