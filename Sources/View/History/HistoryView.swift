import Controller
import Model
import Store

/// Draws what became of a record: a head a change, and under it what each field said and says.
enum HistoryView {
  static func draw(_ history: HistoryState, _ state: AppState, _ canvas: inout Canvas) {
    let language = state.language
    let area = FormView.page(state, &canvas)
    let title = Bilingual("Riwayat", "History").text(language)
    let used = canvas.write(title, area.x, area.y, .title)
    canvas.write(" · \(history.name)", area.x + used, area.y, .label, width: area.width - used)
    guard let versions = history.versions else {
      canvas.write("…", area.x, area.y + 2, .label)
      return
    }
    guard !versions.isEmpty else {
      let said = Bilingual(
        "Belum ada perubahan yang dicatat di komputer ini.",
        "No change was made on this machine.")
      canvas.write(said.text(language), area.x, area.y + 2, .label, width: area.width)
      return
    }
    var y = area.y + 2
    for (place, version) in versions.enumerated().dropFirst(history.cursor.index) {
      guard y < area.bottom else { break }
      let isHere = place == history.cursor.index
      drawHead(version, isHere, language, area, y, &canvas)
      y += 1
      for line in version.lines(history.kind) where y < area.bottom {
        draw(line, language, area, y, &canvas)
        y += 1
      }
      y += 1
    }
  }

  private static func drawHead(
    _ version: RecordVersion, _ isHere: Bool, _ language: Language, _ area: Rect, _ y: Int,
    _ canvas: inout Canvas
  ) {
    if isHere { canvas.put("▌", area.x - 1, y, .accent) }
    let at = version.change.at.prefix(16).replacing("T", with: " ")
    let deed = deed(version).text(language)
    let used = canvas.write("\(at)  ", area.x, y, .label)
    let named = canvas.write(
      version.change.by, area.x + used, y, .text, width: max(0, area.width - used - 20))
    canvas.write("  " + deed, area.x + used + named, y, .label, width: 24)
  }

  private static func deed(_ version: RecordVersion) -> Bilingual {
    switch version.change.purpose {
    case .undo: Bilingual("membatalkan", "undid")
    case .redo: Bilingual("mengulangi", "made again")
    case .merge: Bilingual("digabung", "merged")
    case .forget: Bilingual("menghapus permanen", "erased for good")
    case .restore: Bilingual("memulihkan berkas", "restored the file")
    case .edit where version.isDeletion: Bilingual("menghapus", "deleted")
    case .edit where version.before == nil: Bilingual("menambah", "added")
    case .edit: Bilingual("mengubah", "changed")
    }
  }

  private static func draw(
    _ line: RecordVersion.Line, _ language: Language, _ area: Rect, _ y: Int,
    _ canvas: inout Canvas
  ) {
    canvas.write(line.title.text(language), area.x + 2, y, .label, width: 20)
    let x = area.x + 24
    let before = line.before.map { $0.text(language) + " → " } ?? ""
    let used = canvas.write(before, x, y, .label, width: max(0, (area.right - x) / 2))
    let after = line.after?.text(language) ?? Bilingual("dikosongkan", "taken away").text(language)
    canvas.write(after, x + used, y, .text, width: max(0, area.right - x - used))
  }
}
