import Model

extension FormState {
  /// Lets a key move, edit, save or leave.
  mutating func take(_ key: Key) -> Deed {
    let place = cursor
    if preview != nil { return takePreview(key) }
    if isReplacing, scrollReplaced(key) { return .none }
    if key == .escape { return leave() }
    isWarned = false
    defer { judge(place) }
    if takeAmongOffers(key) { return .none }
    switch key {
    case .control("s"): return .save
    case .control("n"): return .saveAndGoOn
    case .tab: go(1)
    case .backTab: go(-1)
    case .pageDown: go(8)
    case .pageUp: go(-8)
    case .enter where field?.editor.hasLines != true:
      guard cursor < fields.count - 1 else { return .save }
      go(1)
    default: edit(key)
    }
    return .none
  }

  /// Goes to another field; what was typed there stays.
  mutating func go(_ step: Int) {
    let before = cursor
    if fields.indices.contains(cursor) { fields[cursor].settle() }
    cursor = max(0, min(fields.count - 1, cursor + step))
    offers = nil
    if cursor != before { fields[cursor].enter() }
  }

  /// Whether the key was meant for what is offered.
  private mutating func takeAmongOffers(_ key: Key) -> Bool {
    guard offers != nil else { return false }
    switch key {
    case .down: offers?.move(1)
    case .up: offers?.move(-1)
    case .enter, .tab:
      let isTaken = offers?.chosen != nil
      acceptOffer()
      // What goes along to the region is seen before the record is moved.
      return isMoving && isTaken
    default: return false
    }
    return true
  }

  private mutating func acceptOffer() {
    defer { offers = nil }
    guard let offers, let offer = offers.chosen, fields.indices.contains(cursor) else { return }
    fields[cursor].take(offer, typed: offers.typedCount)
  }

  private mutating func leave() -> Deed {
    guard offers == nil else {
      offers = nil
      return .none
    }
    guard isChanged, !isWarned else { return .close }
    isWarned = true
    return .none
  }

  private mutating func edit(_ key: Key) {
    guard fields.indices.contains(cursor) else { return }
    if step(key) { return }
    let before = fields[cursor].text
    guard fields[cursor].take(key, clip: &clip) else {
      if key == .down { go(1) }
      if key == .up { go(-1) }
      return
    }
    if fields[cursor].text != before {
      top = 0
      findOffers()
    } else {
      offers = nil
    }
  }

  /// Whether the key stepped through the values of a fixed set.
  private mutating func step(_ key: Key) -> Bool {
    let isWhole = fields[cursor].isStep
    switch key {
    case .character(" ") where isWhole: return fields[cursor].step(1)
    case .right where isWhole: return fields[cursor].step(1)
    case .left where isWhole: return fields[cursor].step(-1)
    default: return false
    }
  }
}
