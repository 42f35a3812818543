import Model
import Store

extension AppState {
  /// Opens the sheet of the region under the cursor.
  mutating func openSheet() {
    guard let region = regionForNew else { return }
    openSheet(region, entry.drafts.first { $0.kind == nil && $0.region == region })
  }

  /// Opens a region's sheet, with a draft that was left; year, standing and source stay.
  mutating func openSheet(_ region: RegionCode, _ draft: Draft?) {
    guard let holdings = network.holdings(of: region) else { return }
    let sources = formSources(region).reading(of: .link(.source)).targets ?? []
    let newest = holdings.potentials.compactMap(\.year).max()
    var head = SheetHead(year: entry.today?.year ?? newest ?? 2025, sources: sources)
    if let last = entry.sheetHead {
      head.year = last.year
      head.standing = last.standing
      head.source = last.source
      // A source of another region's own cannot be named here.
      if head.fault != nil { head.source = TextInput() }
    }
    var sheet = SheetState(holdings, head, notation)
    sheet.clip = entry.clip
    beginDraft()
    if let draft {
      sheet.resume(draft)
      entry.drafts.removeAll { $0.name == draft.name }
      entry.draftName = draft.name
      entry.keptDraft = draft.name
      noteResumed(draft, [])
    }
    overlay = .sheet(sheet)
  }
}
