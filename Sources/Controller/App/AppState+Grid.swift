import Model
import Store

extension AppState {
  /// Lays the records of the list that is seen side by side, edited in place.
  mutating func openGrid() {
    guard let hand = recordAtHand else { return }
    switch screen {
    case .communities: openBrowserGrid(of: hand.kind)
    case .cities:
      let regions = cities.rows.map { Registry.standard.regions[$0.region].code }
      openGrid(
        regions.compactMap { code in
          network.holdings(of: code).map { RecordAtHand(record: $0.city, region: code) }
        }, of: .city, at: hand)
    case .overview, .heatmap, .map: openGrid([hand], of: hand.kind, at: hand)
    }
  }

  /// Lays the records of a kind of a region side by side.
  mutating func openGrid(of kind: RecordKind, in region: RegionCode, at record: any Record) {
    guard let holdings = network.holdings(of: region) else { return }
    openGrid(
      holdings.listed(kind).map { RecordAtHand(record: $0, region: region) }, of: kind,
      addingIn: region, at: RecordAtHand(record: record, region: region))
  }

  /// Opens the records of a draft side by side, with what was typed into them.
  mutating func openGrid(_ draft: Draft) {
    guard let kind = draft.kind else { return }
    let hands = GridState.records(of: draft).compactMap { place in
      record(kind, id: place.id, in: place.region).map {
        RecordAtHand(record: $0, region: place.region)
      }
    }
    var grid = GridState(
      hands, of: kind, addingIn: draft.isNew ? draft.region : nil, gridSources)
    guard !grid.rows.isEmpty else {
      entry.drafts.removeAll { $0.name == draft.name }
      notice = Notice(
        Bilingual(
          "Catatan draf ini sudah tidak ada: \(draft.title)",
          "The records of this draft are gone: \(draft.title)"), .alert)
      return
    }
    let changed = grid.resume(draft)
    grid.settle(size)
    beginDraft()
    take(up: draft)
    overlay = .grid(grid)
    noteResumed(draft, changed)
  }

  /// Opens the form of the row under the cursor: there are its notes of many lines.
  mutating func openDetails(_ grid: GridState) {
    guard !grid.isChanged else {
      notice = Notice(
        Bilingual("Simpan dahulu, lalu buka formulirnya", "Save first, then open the form"), .alert)
      return
    }
    guard grid.rows.indices.contains(grid.cursor.row) else { return }
    let row = grid.rows[grid.cursor.row]
    open(row.record, isNew: row.isNew, in: row.region)
  }

  /// The marked records of the kind if there are any, else those that are listed from about the
  /// cursor on.
  private mutating func openBrowserGrid(of kind: RecordKind) {
    guard let hand = recordAtHand else { return }
    let marks = entry.marks.filter { $0.kind == kind }
    guard marks.isEmpty else {
      return openGrid(
        marks.compactMap { mark in
          record(kind, id: mark.id, in: mark.region).map {
            RecordAtHand(record: $0, region: mark.region)
          }
        }, of: kind, addingIn: regionForNew, at: hand)
    }
    let hands = listed(of: kind, around: communities.cursor.index).compactMap { record(of: $0) }
    openGrid(
      hands, of: kind, addingIn: regionForNew, isCut: hands.count >= GridState.most, at: hand)
  }

  /// The records of a kind that stand around a row of the browser's list, as many as a grid takes;
  /// a long list is not gone through to its end.
  private func listed(of kind: RecordKind, around here: Int) -> [BrowserEntry] {
    let rows = communities.rows
    let (most, farthest) = (GridState.most, 20_000)
    func found(_ places: some Sequence<Int>, _ count: Int) -> [BrowserEntry] {
      Array(
        places.lazy.compactMap { rows.record($0) }.filter { $0.kind.record == kind }.prefix(count))
    }
    let after = found(here..<min(rows.count, here + farthest), most)
    let room = max(most / 10, most - after.count)
    let before = found((max(0, here - farthest)..<here).reversed(), room).reversed()
    return Array(before + after.prefix(most - before.count))
  }

  private mutating func openGrid(
    _ hands: [RecordAtHand], of kind: RecordKind, addingIn region: RegionCode? = nil,
    isCut: Bool = false, at hand: RecordAtHand
  ) {
    let kept = Array(hands.prefix(GridState.most))
    // Among records of several regions nobody would see whose a new one became.
    let isOfOne = kept.allSatisfy { $0.region == region }
    var grid = GridState(
      kept, of: kind, addingIn: kind == .city || !isOfOne ? nil : region,
      isCut: isCut || kept.count < hands.count, gridSources)
    let row = kept.firstIndex {
      $0.record.stamp.id == hand.record.stamp.id && $0.region == hand.region
    }
    grid.cursor.row = row ?? 0
    grid.settle(size)
    grid.clip = entry.clip
    beginDraft()
    (entry.sheetBeneath, entry.listBeneath) = (nil, nil)
    overlay = .grid(grid)
  }

  private var gridSources: GridSources {
    GridSources(FieldReading(notation, language), network, index?.browser)
  }
}
