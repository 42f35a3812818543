import Model

extension SheetState {
  /// Lets a key move, type, save or leave.
  mutating func take(_ key: Key) -> Deed {
    if pasted != nil { return takePasted(key) }
    if isAskingYear { return takeYear(key) }
    if key == .escape { return leave() }
    isWarned = false
    if key == .control("s") {
      finishTyping()
      return isYearOpen ? askYear() : .save
    }
    if let part = headPart { return takeHead(key, part) }
    if editor != nil, takeTyping(key) { return .none }
    if move(key) { return .none }
    return change(key)
  }

  /// Puts a pasted text in: a block waits for a yes, one cell does not.
  mutating func paste(_ text: String) {
    isWarned = false
    guard headPart == nil else {
      if headPart == .source { head.source.insert(text) }
      return
    }
    guard text.contains("\t") || text.contains(where: \.isNewline) else {
      guard editor == nil else {
        editor?.insert(text)
        return
      }
      step { $0.set($0.cursor, FieldInput.trimmed(text)) }
      return
    }
    finishTyping()
    pasted = CellBlock(
      text, at: cursor, rows: Subsector.count, columns: shownColumns.upperBound,
      named: SheetState.row(named:))
  }

  /// Puts what is being typed into its cell.
  mutating func finishTyping() {
    guard let text = editor?.text else { return }
    editor = nil
    isInside = false
    step { $0.set($0.cursor, FieldInput.trimmed(text)) }
  }

  private mutating func takePasted(_ key: Key) -> Deed {
    switch key {
    case .enter, .control("s"):
      let texts = pasted?.texts ?? [:]
      pasted = nil
      step { sheet in
        for (place, text) in texts { sheet.set(place, text) }
      }
    case .escape: pasted = nil
    default: break
    }
    return .none
  }

  private mutating func leave() -> Deed {
    if editor != nil {
      editor = nil
      isInside = false
      return .none
    }
    guard isChanged, !isWarned else { return .close }
    isWarned = true
    return .none
  }

  private mutating func takeHead(_ key: Key, _ part: SheetHead.Part) -> Deed {
    if part == .year, isYearOpen, [.down, .enter, .tab].contains(key) { return askYear() }
    if part == .source, head.choose(key) { return .none }
    // What names no source is not left: it would hold for all cells.
    let isOpen = part == .source && head.isSourceOpen
    if isOpen, [.down, .enter, .tab].contains(key) { return .none }
    switch key {
    case .down, .enter: headPart = nil
    case .tab: headPart = SheetHead.Part(rawValue: part.rawValue + 1)
    case .backTab: headPart = SheetHead.Part(rawValue: part.rawValue - 1) ?? part
    case .up: break
    default: edit(key, part)
    }
    return .none
  }

  /// Whether another year was typed than that of the cells.
  private var isYearOpen: Bool { head.yearNumber != year }

  private mutating func askYear() -> Deed {
    headPart = .year
    isAskingYear = head.yearNumber != nil
    return .none
  }

  /// Answers whether what was typed is saved, goes along to another year, or keeps the sheet there.
  private mutating func takeYear(_ key: Key) -> Deed {
    switch key {
    case .control("s"):
      isAskingYear = false
      return .save
    case .enter:
      read()
      headPart = nil
    case .escape:
      head.year = TextInput(year.map(String.init) ?? "")
      isAskingYear = false
    default: break
    }
    return .none
  }

  private mutating func edit(_ key: Key, _ part: SheetHead.Part) {
    switch (part, key) {
    case (.standing, .character(" ")), (.standing, .right): stepStanding(1)
    case (.standing, .left): stepStanding(-1)
    case (.standing, _): break
    case (.year, _):
      // What is typed belongs to the year that it was typed for.
      if head.year.take(key), typed.isEmpty { read() }
    case (.source, _): if head.source.take(key) { head.chosen = nil }
    }
  }

  /// Verified is a step of its own: who enters cannot verify.
  private mutating func stepStanding(_ step: Int) {
    let standings: [Standing] = [.entry, .official, .estimate]
    let place = standings.firstIndex(of: head.standing) ?? 0
    head.standing = standings[(place + step + standings.count) % standings.count]
  }

  /// Whether the key was meant for what is being typed.
  private mutating func takeTyping(_ key: Key) -> Bool {
    switch key {
    case .enter, .tab, .backTab, .up, .down: finishTyping()
    case .left, .right:
      if isInside { return editor?.take(key, clip: &clip) ?? false }
      finishTyping()
    default:
      if editor?.take(key, clip: &clip) ?? false { return true }
      // The key moves or changes cells: what was typed belongs to this one.
      finishTyping()
    }
    return false
  }

  private mutating func change(_ key: Key) -> Deed {
    switch key {
    case .control("d"): fillDown()
    case .character("="): confirm()
    case .character("n"), .control("n"): goToWanting()
    case .character("v"): return .verify
    case .function(3): return .details
    case .delete, .backspace: clear()
    case .control("z"), .control("_"): if let back = history.back(from: typed) { restore(back) }
    case .control("r"): if let after = history.forward(from: typed) { restore(after) }
    case .control("y"): if !clip.isEmpty { paste(clip) }
    case .alt("c"):
      clip = copied
      return .copy(clip)
    case .alt("x"):
      clip = copied
      clear()
      return .copy(clip)
    case .function(2):
      editor = FieldEditor(text(cursor))
      isInside = true
    case .character(let scalar):
      editor = FieldEditor()
      editor?.insert(String(scalar))
    default: break
    }
    return .none
  }

  private mutating func restore(_ texts: [CellPlace: String]) {
    for place in typed.keys { cells[place.row][place.column].typed = nil }
    for (place, text) in texts { set(place, text) }
  }
}
