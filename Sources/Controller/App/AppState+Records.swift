import Model
import Store

extension AppState {
  /// Opens the form of a copy of the record under the cursor, without what is personal.
  mutating func duplicateRecord() {
    guard let hand = recordAtHand, hand.kind != .city else { return }
    open(copy(of: hand.record), isNew: true, in: hand.region, resumes: .none)
  }

  private func copy<Kind: Record>(of record: Kind) -> any Record {
    var copy = Kind(stamp: Stamp(id: ""))
    for field in Kind.fields where !field.isPersonal && !field.key.hasPrefix("consent") {
      let value = field.value(record)
      if value != .absent { _ = field.assign(&copy, value) }
    }
    return copy
  }

  /// Opens the two short forms, of which one is chosen: a need, or an offer.
  mutating func openQuickNote() {
    guard let region = regionForNew else { return }
    overlay = .records(RecordMenuState(quickNotesIn: region))
  }

  /// Asks before a record is erased for good.
  mutating func askForgetting() {
    guard let hand = recordAtHand, hand.kind != .city else { return }
    let name = DisplayText(hand.label.text(language)).text
    overlay = .forget(ForgetPrompt(hand.record.stamp.id, name: name))
    entry.listBeneath = nil
  }

  /// Lets a key answer whether a record is erased for good.
  mutating func take(_ key: Key, _ prompt: ForgetPrompt) -> [Effect] {
    var prompt = prompt
    switch key {
    case .escape: goBackBeneath()
    case .control("l"): return [.repaint]
    case .enter:
      guard prompt.isSure else { return [] }
      goBackBeneath()
      return write(.forget(prompt.id, name: prompt.name))
    default:
      _ = prompt.input.take(key)
      overlay = .forget(prompt)
    }
    return []
  }
}
