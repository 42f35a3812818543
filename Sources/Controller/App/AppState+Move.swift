import Model
import Store

extension AppState {
  /// Asks to which region the record under the cursor is moved.
  mutating func askMoving() {
    guard let hand = recordAtHand else { return }
    askMoving(hand)
  }

  /// Asks to which region a record is moved.
  mutating func askMoving(_ hand: RecordAtHand) {
    guard RecordMove.isPossible(hand.kind) else {
      let kind = hand.kind.title
      notice = Notice(
        Bilingual(
          "\(kind.indonesian) tetap di kab/kotanya", "\(kind.english): stays in its city"), .alert)
      return
    }
    var form = FormState(moving: hand, FieldReading(notation, language))
    form.clip = entry.clip
    beginDraft()
    (entry.sheetBeneath, entry.listBeneath) = (nil, nil)
    overlay = .form(form)
  }

  /// The sources that a record takes along to the region that is typed.
  public func carriedSources(_ form: FormState) -> [Bilingual] {
    move(form)?.sources.map(\.title) ?? []
  }

  /// Moves the record to the region that is typed, as one change.
  mutating func saveMove(_ form: FormState) -> [Effect] {
    var form = form
    guard form.fields.allSatisfy({ $0.fault == nil }) else {
      form.findOffers()
      overlay = .form(form)
      return []
    }
    overlay = .form(form)
    guard let hand = form.moved, let region = form.destination, let move = move(form) else {
      notice = Notice(
        Bilingual("Catatan ini sudah di sana", "The record is there already"), .alert)
      return []
    }
    let title = Registry.standard.region(region)?.title ?? ""
    let name = DisplayText("\(hand.label.text(language)) → \(title)").text
    return write(.save(move.edits, name: name))
  }

  /// What the move is made of; nil where no other region is typed, or the id is there already.
  private func move(_ form: FormState) -> (edits: [Edit], sources: [CarriedSource])? {
    guard let hand = form.moved, let region = form.destination,
      let new = network.holdings(of: region)
    else { return nil }
    // As it stands now: what somebody else changed meanwhile goes along.
    let record = record(hand.kind, id: hand.record.stamp.id, in: hand.region) ?? hand.record
    let old = network.holdings(of: hand.region) ?? CityHoldings(code: hand.region)
    func move<Kind: Record>(_ record: Kind) -> (edits: [Edit], sources: [CarriedSource])? {
      // Where it stood there before, its marker is what the person found.
      let marker = new.record(Kind.kind, id: record.stamp.id) as? Kind
      guard marker?.stamp.isDeleted ?? true else { return nil }
      var (moved, sources) = record.carried(from: old, to: new, network)
      moved.stamp = Stamp(id: record.stamp.id)
      let edits = [
        Edit.put(moved, over: marker, in: .city(region)), .delete(record, in: .city(hand.region)),
      ]
      return (sources.compactMap(\.edit) + edits, sources)
    }
    return move(record)
  }
}
