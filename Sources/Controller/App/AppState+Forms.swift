import Model
import Store

extension AppState {
  /// How a person writes numbers.
  public var notation: NumberNotation { entry.notation ?? NumberNotation(language) }

  /// What a form of a region's record takes from the network.
  func formSources(_ region: RegionCode) -> FormSources {
    FormSources(FieldReading(notation, language), region, network, index?.browser)
  }

  /// Opens the form of the record under the cursor.
  mutating func editRecord() {
    guard let hand = recordAtHand else { return }
    open(hand.record, in: hand.region)
  }

  /// Opens the form of a new record of a kind.
  mutating func addRecord(of kind: RecordKind) {
    guard let region = regionForNew else { return }
    add(kind, in: region)
  }

  /// Opens the form of a new record, with all its fields or with those of `keys` alone.
  mutating func add(
    _ kind: RecordKind, in region: RegionCode, fields keys: Set<String>? = nil,
    resumes resumption: DraftResumption = .own
  ) {
    func new<Kind: Record>(_ type: Kind.Type) -> any Record { Kind(stamp: Stamp(id: "")) }
    open(new(kind.type), isNew: true, in: region, fields: keys, resumes: resumption)
  }

  /// Opens the form of a record, with a draft of it that was left.
  mutating func open(
    _ record: any Record, isNew: Bool = false, in region: RegionCode,
    fields keys: Set<String>? = nil, resumes resumption: DraftResumption = .own
  ) {
    var form = FormState(record, isNew: isNew, in: region, formSources(region), fields: keys)
    form.clip = entry.clip
    beginDraft()
    (entry.sheetBeneath, entry.listBeneath) = (nil, nil)
    // A copy and a short form are other records than the one that was left.
    if keys == nil { resumeDraft(in: &form, resumption) }
    overlay = .form(form)
  }

  /// Gives what is opened a draft of its own.
  mutating func beginDraft() {
    entry.draftCount += 1
    entry.draftName = "\(WindowID.current.text)-\(entry.draftCount)"
    entry.keptDraft = nil
    entry.clock.stop()
  }

  /// Opens the menu of what can be added.
  mutating func openAdding() {
    guard let region = regionForNew else { return }
    overlay = .records(RecordMenuState(adding: likeliestKind, in: region))
  }

  /// Opens the menu of a region's records.
  mutating func openRecords() {
    guard let holdings = regionForNew.flatMap({ network.holdings(of: $0) }) else { return }
    overlay = .records(RecordMenuState(recordsOf: holdings))
  }

  mutating func follow(_ deed: RecordMenuItem.Deed, in region: RegionCode) {
    guard let holdings = network.holdings(of: region) else { return }
    switch deed {
    case .add(let kind): add(kind, in: region)
    case .quick(let kind): add(kind, in: region, fields: ["name", "kind", "party", "contact"])
    case .region: open(holdings.city, in: region)
    case .sheet:
      openSheet(region)
    case .edit(let kind, let id):
      guard let record = holdings.listed(kind).first(where: { $0.stamp.id == id }) else { return }
      open(record, in: region)
    }
  }

  /// Goes back to the sheet or the list from which a form or a history was opened.
  mutating func goBackBeneath() {
    let (sheet, list) = (entry.sheetBeneath, entry.listBeneath)
    (entry.sheetBeneath, entry.listBeneath) = (nil, nil)
    overlay = sheet.map { .sheet($0) } ?? list.map { .records($0) }
  }

  /// What a key does to the record under the cursor of a region's list; nil if it means nothing.
  mutating func take(_ key: Key, onRecordOf menu: RecordMenuState) -> [Effect]? {
    guard case .edit(let kind, let id)? = menu.selected?.deed,
      let record = network.holdings(of: menu.region)?.listed(kind)
        .first(where: { $0.stamp.id == id })
    else {
      guard [.alt("t"), .alt("p"), .alt("h"), .alt("d"), .delete].contains(key) else { return nil }
      notice = Notice(Bilingual("Pilih satu catatan", "Choose a record"), .alert)
      return []
    }
    switch key {
    case .delete: return delete(record, in: menu.region)
    case .alt("h"):
      let effects = openHistory(of: record, in: menu.region)
      entry.listBeneath = menu
      return effects
    case .alt("t"):
      openGrid(of: kind, in: menu.region, at: record)
      entry.listBeneath = menu
      return []
    case .alt("p"):
      askMoving(RecordAtHand(record: record, region: menu.region))
      if case .form = overlay { entry.listBeneath = menu }
      return []
    case .alt("d"):
      let name = DisplayText(record.label.text(language)).text
      overlay = .forget(ForgetPrompt(id, name: name))
      entry.listBeneath = menu
      return []
    default: return nil
    }
  }

  /// Deletes the record under the cursor; a region's own record is not one to delete.
  mutating func deleteRecord() -> [Effect] {
    guard let hand = recordAtHand, hand.kind != .city else { return [] }
    return delete(hand.record, in: hand.region)
  }

  mutating func delete(_ record: any Record, in region: RegionCode) -> [Effect] {
    func edit<Kind: Record>(_ record: Kind) -> Edit { .delete(record, in: .city(region)) }
    let name = DisplayText(record.label.text(language)).text
    return write(.delete([edit(record)], name: name))
  }
}
