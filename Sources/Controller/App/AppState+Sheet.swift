import Model
import Store

extension AppState {
  /// Opens the sheet of the region under the cursor.
  mutating func openSheet() {
    guard let region = regionForNew else { return }
    openSheet(region)
  }

  /// Opens a region's sheet, with the person's own draft of it if one was left.
  mutating func openSheet(_ region: RegionCode) {
    let drafts = entry.drafts.filter { $0.kind == nil && $0.region == region }
    let own = drafts.first(where: isOwn)
    openSheet(region, own)
    if own == nil, let foreign = drafts.first { noteForeign(foreign) }
  }

  /// Asks who verifies the figures of the block that is selected.
  mutating func askVerification(_ sheet: SheetState) {
    guard !sheet.isChanged, sheet.verifiableCount > 0 else {
      notice = Notice(
        sheet.isChanged
          ? Bilingual("Simpan dahulu, lalu verifikasi", "Save first, then verify")
          : Bilingual(
            "Tidak ada angka tahun ini yang dapat diverifikasi di sini",
            "There is no figure of this year to verify here"), .alert)
      return
    }
    entry.sheetBeneath = sheet
    var verification = Verification(stamp: Stamp(id: ""))
    verification.by = author?.name
    verification.on = entry.today?.iso
    overlay = .form(
      FormState(verification, isNew: true, in: sheet.region, formSources(sheet.region)))
  }

  /// Opens the form of the record of a sheet's row: its products and the links of its chain.
  mutating func openDetails(_ sheet: SheetState) {
    guard !sheet.isChanged else {
      notice = Notice(
        Bilingual("Simpan dahulu, lalu buka rinciannya", "Save first, then open the details"),
        .alert)
      return
    }
    let stored = sheet.records(sheet.cursor.row).first
    var record = stored ?? Potential(stamp: Stamp(id: ""))
    if stored == nil {
      record.subsector = Subsector.allCases[sheet.cursor.row]
      record.year = sheet.year
    }
    open(record, isNew: stored == nil, in: sheet.region, resumes: stored == nil ? .none : .own)
    entry.sheetBeneath = sheet
  }

  /// The edits that make the figures verified, as the form says; nil, with a word, if it cannot be.
  mutating func verify(_ form: inout FormState) -> [Edit]? {
    guard let sheet = entry.sheetBeneath, form.edit() != nil,
      let verification = form.record as? Verification
    else { return nil }
    do throws(FieldFault) {
      return try sheet.edits(verifying: verification)
    } catch {
      notice = Notice(error.message, .alert)
      form.cursor = 0
      return nil
    }
  }

  /// Opens a region's sheet, with a draft that was left; year, standing and source stay.
  mutating func openSheet(_ region: RegionCode, _ draft: Draft?) {
    guard let holdings = network.holdings(of: region) else { return }
    let sources = formSources(region).reading(of: .link(.source)).targets ?? LinkTargets([])
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
      let changed = sheet.resume(draft)
      take(up: draft)
      noteResumed(draft, changed)
    }
    overlay = .sheet(sheet)
  }
}
