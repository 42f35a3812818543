import Controller
import Model

/// The last line: what happened, and the keys that work here now.
enum StatusLine {
  static func draw(_ state: AppState, on canvas: inout Canvas) {
    let y = state.size.height - 1
    let right = state.size.width - 1
    if let notice = state.notice {
      let style: Style = notice.tone == .alert ? .alert : .text
      let text = notice.text.text(state.language)
      // What is left beside the notice still shows keys; help is always among them.
      let room = right - 1 - Canvas.width(of: text) - 3
      let hints = hints(state, room: room)
      let hasRoom = Canvas.width(of: hints) <= room
      if hasRoom { canvas.write(hints, endingAt: right, y) }
      canvas.write(text, 1, y, style, width: right - 1)
      return
    }
    if !state.pendingKeys.isEmpty {
      canvas.write(pendingText(state), 1, y, .text, width: right - 1)
      return
    }
    let mark = comparisonMark(state)
    let reserved = mark.isEmpty ? 0 : Canvas.width(of: mark) + 3
    let start = canvas.write(hints(state, room: right - 1 - reserved), endingAt: right, y)
    let left = [mark, leftText(state)].filter { !$0.isEmpty }.joined(separator: " · ")
    for text in [left, mark] where !text.isEmpty && 1 + Canvas.width(of: text) + 3 <= start {
      canvas.write(text, 1, y, .label)
      return
    }
  }

  /// That nothing tells of changes, and the files are looked at instead.
  private static func comparisonMark(_ state: AppState) -> String {
    guard state.comparison != nil else { return "" }
    return Bilingual("dilihat tiap 5 dtk", "looked at every 5 s").text(state.language)
  }

  private static func leftText(_ state: AppState) -> String {
    guard state.problems.isEmpty else {
      return Bilingual(
        "! \(state.problems.count) masalah", "! \(state.problems.count) problems"
      ).text(state.language)
    }
    guard state.access == .full, let author = state.author else { return "" }
    return Bilingual("petugas: ", "writer: ").text(state.language) + author.name
  }

  /// The keys pressed so far, and what can follow them.
  private static func pendingText(_ state: AppState) -> String {
    let pressed = Key.text(state.pendingKeys)
    let next = state.keymap.continuations(of: state.pendingKeys).map { key, command in
      "\(key.name) \(command.title.text(state.language))"
    }
    return "\(pressed) …  " + next.joined(separator: " · ")
  }

  /// The keys of the open screen, as many as fit; help is always among them.
  private static func hints(_ state: AppState, room: Int) -> [Piece] {
    switch state.overlay {
    case .sheet: return SheetView.hints(state.language, room: room)
    case .grid: return GridView.hints(state.language, room: room)
    case .form(let form) where form.isForMarked: return saving(state.language)
    case .form: return entering(state.language, room: room)
    case .conflict, .join, .author: return saving(state.language)
    case .compare: return CompareView.hints(state.language, room: room)
    case .importing(let page): return ImportHints.pieces(page, state.language, room: room)
    case .history, .problems: return back(state.language)
    case .records(let menu) where !menu.isForAdding:
      return RecordMenuView.hints(state.language, room: room)
    case .forget, .records, .menu, .themes, .code, .handOut:
      return closing(state.language)
    case nil: break
    }
    if isEditing(state) { return editing(state.language, room: room) }
    let commands = state.commands.filter {
      $0.hint != nil && !$0.keys.isEmpty && state.obstacle(to: $0) == nil
    }
    let items = commands.map { command in
      [
        Piece(command.keyName, .accent),
        Piece(" " + (command.hint?.text(state.language) ?? ""), .label),
      ]
    }
    var kept: [[Piece]] = []
    var width = items.last.map { Canvas.width(of: $0) } ?? 0
    for item in items.dropLast() where width + 3 + Canvas.width(of: item) <= room {
      kept.append(item)
      width += 3 + Canvas.width(of: item)
    }
    if let last = items.last { kept.append(last) }
    return Array(kept.joined(separator: [Piece("   ")]))
  }

  private static func isEditing(_ state: AppState) -> Bool {
    Screen.of(state.screen).filter.map { state[keyPath: $0].isEditing } ?? false
  }

  private static func entering(_ language: Language, room: Int) -> [Piece] {
    let all = HintLine.pieces(
      [
        ("Tab", Bilingual("berikut", "next")), ("Ctrl-S", Bilingual("simpan", "save")),
        ("Ctrl-N", Bilingual("simpan, tambah lagi", "save, add another")),
        ("Esc", Bilingual("kembali", "back")),
      ], language, room: .max)
    return Canvas.width(of: all) > room ? saving(language) : all
  }

  private static func back(_ language: Language) -> [Piece] {
    HintLine.pieces([("Esc", Bilingual("kembali", "back"))], language, room: .max)
  }

  private static func saving(_ language: Language) -> [Piece] {
    HintLine.pieces(
      [("Ctrl-S", Bilingual("simpan", "save")), ("Esc", Bilingual("kembali", "back"))], language,
      room: .max)
  }

  private static func closing(_ language: Language) -> [Piece] {
    HintLine.pieces(
      [("Enter", Bilingual("pilih", "choose")), ("Esc", Bilingual("tutup", "close"))], language,
      room: .max)
  }

  /// What can be typed and how to end it; the examples go where there is no room.
  private static func editing(_ language: Language, room: Int) -> [Piece] {
    let examples = [
      Piece(Bilingual("provinsi:", "province:").text(language), .label), Piece("jatim", .link),
      Piece(Bilingual("  subsektor:", "  subsector:").text(language), .label),
      Piece("kriya", .link), Piece("   "),
    ]
    let ends = [
      Piece("Enter", .accent), Piece(Bilingual(" pakai", " keep").text(language), .label),
      Piece("   "),
      Piece("Esc", .accent), Piece(Bilingual(" hapus", " clear").text(language), .label),
    ]
    return Canvas.width(of: examples + ends) <= room ? examples + ends : ends
  }
}
