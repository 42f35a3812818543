import Model

extension GridState {
  /// Lets a key move, type, save or leave.
  mutating func take(_ key: Key) -> Deed {
    if pasted != nil { return takePasted(key) }
    if key == .escape { return leave() }
    isWarned = false
    if key == .control("s") {
      finishTyping()
      return .save
    }
    if isTyping, takeTyping(key) { return .none }
    if move(key) { return .none }
    return change(key)
  }

  /// Puts a pasted text in: a block waits for a yes, one cell does not.
  mutating func paste(_ text: String) {
    isWarned = false
    guard text.contains("\t") || text.contains(where: \.isNewline) else {
      guard !isTyping else { return change(cursor.row) { $0.paste(text) } }
      return step { $0.set($0.cursor, FieldInput.trimmed(text)) }
    }
    finishTyping()
    // New rows are made as they are needed.
    let room = region == nil ? rows.count : rows.count + GridState.most
    pasted = CellBlock(text, at: cursor, rows: room, columns: columns.count)
  }

  /// Leaves the cell with what is typed in it.
  mutating func finishTyping() {
    guard isTyping else { return }
    isTyping = false
    let (place, before) = (cursor, textBefore)
    change(place.row) { form in
      form.offers = nil
      form.fields[place.column].settle()
      form.judge(place.column)
    }
    guard text(place) != before else { return }
    var past = typed
    past[place] = before
    history.note(past)
  }

  private mutating func takePasted(_ key: Key) -> Deed {
    switch key {
    case .enter:
      let texts = pasted?.texts ?? [:]
      pasted = nil
      step { grid in
        // From the top: each row that is filled makes room for the next.
        for place in texts.keys.sorted(by: { ($0.row, $0.column) < ($1.row, $1.column) }) {
          grid.set(place, texts[place] ?? "")
        }
      }
    case .escape: pasted = nil
    default: break
    }
    return .none
  }

  private mutating func leave() -> Deed {
    if isTyping {
      takeBack()
      return .none
    }
    if corner != nil {
      corner = nil
      return .none
    }
    guard isChanged, !isWarned else { return .close }
    isWarned = true
    return .none
  }

  /// Puts back what stood in the cell before it was typed into.
  private mutating func takeBack() {
    isTyping = false
    let (place, before) = (cursor, textBefore)
    change(place.row) { $0.offers = nil }
    set(place, before)
  }

  /// Whether the key was meant for what is being typed.
  private mutating func takeTyping(_ key: Key) -> Bool {
    let isOffered = offers != nil
    switch key {
    case .down where isOffered, .up where isOffered:
      change(cursor.row) { _ = $0.take(key) }
      return true
    case .enter, .tab:
      if isOffered { acceptOffer() }
      finishTyping()
      return false
    case .backTab, .up, .down, .pageUp, .pageDown:
      finishTyping()
      return false
    case .control("z") where !isInside:
      takeBack()
      return true
    case .left where !isInside, .right where !isInside:
      finishTyping()
      return false
    default:
      let kept = clip
      var rest = ""
      change(cursor.row) { form in
        form.clip = kept
        _ = form.take(key)
        rest = form.clip
      }
      clip = rest
      return true
    }
  }

  private mutating func acceptOffer() {
    let column = cursor.column
    change(cursor.row) { form in
      guard let offers = form.offers, let offer = offers.chosen else { return }
      form.fields[column].take(offer, typed: offers.typedCount)
      form.offers = nil
    }
  }

  private mutating func move(_ key: Key) -> Bool {
    let walk = CellWalk(
      rows: rows.count, columns: columns.count, shown: 0..<columns.count, page: page)
    guard let place = walk.place(after: key, from: cursor) else { return false }
    corner = CellWalk.selects(key) ? corner ?? cursor : nil
    cursor = place
    return true
  }

  private mutating func change(_ key: Key) -> Deed {
    switch key {
    case .control("d"): fillDown()
    case .delete, .backspace: clear()
    case .control("z"), .control("_"): if let back = history.back(from: typed) { restore(back) }
    case .control("r"): if let next = history.forward(from: typed) { restore(next) }
    case .control("y"): if !clip.isEmpty { paste(clip) }
    case .alt("c"):
      clip = copied
      return .copy(clip)
    case .alt("x"):
      clip = copied
      clear()
      return .copy(clip)
    case .function(2): beginTyping(anew: false)
    case .function(3): return .details
    case .character(" ") where takesSteps:
      let column = cursor.column
      step { grid in
        grid.change(grid.cursor.row) { form in
          _ = form.fields[column].step(1)
          form.judge(column)
        }
      }
    case .character:
      beginTyping(anew: true)
      change(cursor.row) { _ = $0.take(key) }
    default: break
    }
    return .none
  }

  /// Whether a blank steps through the values of the cell.
  private var takesSteps: Bool {
    guard columns.indices.contains(cursor.column) else { return false }
    return switch columns[cursor.column].form {
    case .choice, .flag: true
    default: false
    }
  }

  /// What is typed anew takes the place of what stood there.
  private mutating func beginTyping(anew: Bool) {
    guard columns.indices.contains(cursor.column), rows.indices.contains(cursor.row) else { return }
    textBefore = text(cursor)
    (isTyping, isInside, corner) = (true, !anew, nil)
    let column = cursor.column
    change(cursor.row) { form in
      form.cursor = column
      if anew { form.fields[column].replaceAll(with: "") }
    }
  }
}
