import Model
import Store

extension AppState {
  /// What a key in a form leads to for its draft: it is kept at each field left.
  mutating func noteDraft(_ before: FormState, _ after: FormState) -> [Effect] {
    if before.fields != after.fields { entry.clock.touch() }
    guard before.cursor != after.cursor, entry.clock.isWanted else { return [] }
    return keepDraft()
  }

  /// Keeps what is typed, if it is time.
  mutating func keepDraft(at now: Int) -> [Effect] {
    entry.clock.isDue(at: now) ? keepDraft() : []
  }

  /// Keeps what is typed.
  mutating func keepDraft() -> [Effect] {
    entry.clock.stop()
    guard access == .full, let draft = draftOfOverlay else { return [] }
    entry.keptDraft = draft.name
    return [.keepDraft(draft)]
  }

  /// Takes the draft of the form that is closed away.
  mutating func dropDraft() -> [Effect] {
    entry.clock.stop()
    let name = entry.draftName
    entry.draftName = nil
    guard let kept = entry.keptDraft, kept == name else { return [] }
    entry.keptDraft = nil
    return [.dropDraft(kept)]
  }

  /// The drafts of runs that are over were found.
  mutating func take(_ drafts: [Draft]) {
    entry.drafts = drafts
    guard let first = drafts.first, overlay == nil else { return }
    let key = keyName(of: "record.resume")
    let title = first.title
    notice = Notice(
      Bilingual(
        "\(drafts.count) draf belum disimpan: \(title) — \(key) melanjutkan",
        "\(drafts.count) \(drafts.count == 1 ? "draft" : "drafts") not saved: \(title) — \(key) goes on"
      ))
  }

  /// Opens the newest draft.
  mutating func resumeDraft() {
    guard let draft = entry.drafts.first else { return }
    guard let kind = draft.kind else { return openSheet(draft.region, draft) }
    guard draft.isNew else {
      guard let record = record(kind, id: draft.id, in: draft.region) else {
        entry.drafts.removeFirst()
        notice = Notice(
          Bilingual(
            "Catatan draf ini sudah tidak ada: \(draft.title)",
            "The record of this draft is gone: \(draft.title)"), .alert)
        return
      }
      return open(record, in: draft.region)
    }
    add(kind, in: draft.region)
  }

  /// Puts the draft of a form's record into it, if one was left.
  mutating func resumeDraft(in form: inout FormState) {
    guard let place = entry.drafts.firstIndex(where: { form.isOf($0) }) else { return }
    let draft = entry.drafts.remove(at: place)
    let changed = form.resume(draft)
    entry.draftName = draft.name
    entry.keptDraft = draft.name
    noteResumed(draft, changed)
  }

  func noteText(_ titles: [Bilingual]) -> (String, String) {
    (
      titles.map(\.indonesian).joined(separator: ", "),
      titles.map(\.english).joined(separator: ", ")
    )
  }

  mutating func noteResumed(_ draft: Draft, _ changed: [Bilingual]) {
    let at = draft.at.prefix(16).replacing("T", with: " ")
    guard changed.isEmpty else {
      let (indonesian, english) = noteText(changed)
      notice = Notice(
        Bilingual(
          "Draf dilanjutkan; sementara itu diubah orang: \(indonesian)",
          "The draft goes on; changed by others meanwhile: \(english)"), .alert)
      return
    }
    notice = Notice(
      Bilingual("Draf \(at) UTC dilanjutkan", "The draft of \(at) UTC goes on"))
  }

  private var draftOfOverlay: Draft? {
    let name = entry.draftName ?? ""
    return switch overlay {
    case .form(let form): form.draft(name)
    case .sheet(let sheet): sheet.draft(name)
    default: nil
    }
  }

  private func record(_ kind: RecordKind, id: String, in region: RegionCode) -> (any Record)? {
    guard let holdings = network.holdings(of: region) else { return nil }
    func found<Kind: Record>(_ records: some Sequence<Kind>) -> (any Record)? {
      records.first { $0.stamp.id == id && !$0.stamp.isDeleted }
    }
    return switch kind {
    case .city: holdings.city
    case .community: found(holdings.communities)
    case .organisation: found(holdings.organisations)
    case .space: found(holdings.spaces)
    case .person: found(holdings.persons)
    default: holdings.listed(kind).first { $0.stamp.id == id }
    }
  }
}
