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

  /// Keeps what is typed when the program is left; what is being saved meanwhile only if that fails.
  mutating func leaveDraft() -> [Effect] {
    let isWriting = entry.isWriting
    return keepDraft().map { effect in
      guard isWriting, case .keepDraft(let draft) = effect else { return effect }
      return .leaveDraft(draft)
    }
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
    let isMore = drafts.count > entry.drafts.count
    entry.drafts = drafts
    guard isMore, let first = drafts.first, overlay == nil else { return }
    let key = keyName(of: "record.resume")
    let title = first.title
    let author = Self.name(ofAuthor: first)
    let count = drafts.count
    notice = Notice(
      Bilingual(
        "\(count) draf belum disimpan: \(title) (\(author.indonesian)) — \(key) melanjutkan",
        "\(count) \(count == 1 ? "draft" : "drafts") not saved: \(title) (\(author.english)) — "
          + "\(key) goes on"))
  }

  /// Opens the newest draft.
  mutating func resumeDraft() {
    guard let draft = entry.drafts.first else { return }
    guard !draft.isGrid else { return openGrid(draft) }
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
      return open(record, in: draft.region, resumes: .this(draft))
    }
    add(kind, in: draft.region, resumes: .this(draft))
  }

  /// Puts a draft into a form, if one was left: one that was chosen, or this person's of the record.
  ///
  /// Another's is named and left: what somebody else typed is not to be saved unseen.
  mutating func resumeDraft(in form: inout FormState, _ resumption: DraftResumption) {
    let draft: Draft
    switch resumption {
    case .none: return
    case .this(let chosen): draft = chosen
    case .own:
      guard let own = entry.drafts.first(where: { form.isOf($0) && isOwn($0) }) else {
        return entry.drafts.first { form.isOf($0) }.map { noteForeign($0) } ?? ()
      }
      draft = own
    }
    let changed = form.resume(draft)
    take(up: draft)
    noteResumed(draft, changed)
  }

  /// Goes on with a draft under its name.
  mutating func take(up draft: Draft) {
    entry.drafts.removeAll { $0.name == draft.name }
    entry.draftName = draft.name
    entry.keptDraft = draft.name
  }

  /// Whether this person typed a draft.
  func isOwn(_ draft: Draft) -> Bool {
    Folding.foldKey(draft.author) == Folding.foldKey(author?.name ?? "")
  }

  /// Says that somebody else left a draft of what is opened.
  mutating func noteForeign(_ draft: Draft) {
    let key = keyName(of: "record.resume")
    let author = Self.name(ofAuthor: draft)
    notice = Notice(
      Bilingual(
        "Ada draf \(author.indonesian) di sini; \(key) dari daftar melanjutkannya",
        "There is a draft of \(author.english) here; \(key) on the list goes on with it"))
  }

  private static func name(ofAuthor draft: Draft) -> Bilingual {
    let name = DisplayText(draft.author).text
    return name.isEmpty
      ? Bilingual("penulis tak disebut", "author not named") : Bilingual(same: name)
  }

  func noteText(_ titles: [Bilingual]) -> (String, String) {
    (
      titles.map(\.indonesian).joined(separator: ", "),
      titles.map(\.english).joined(separator: ", ")
    )
  }

  mutating func noteResumed(_ draft: Draft, _ changed: [Bilingual]) {
    let at = draft.at.prefix(16).replacing("T", with: " ")
    let author = Self.name(ofAuthor: draft)
    guard changed.isEmpty else {
      let (indonesian, english) = noteText(changed)
      notice = Notice(
        Bilingual(
          "Draf \(author.indonesian) dilanjutkan; sementara itu diubah orang: \(indonesian)",
          "The draft of \(author.english) goes on; changed by others meanwhile: \(english)"), .alert
      )
      return
    }
    notice = Notice(
      Bilingual(
        "Draf \(author.indonesian), \(at) UTC, dilanjutkan",
        "The draft of \(author.english), \(at) UTC, goes on"))
  }

  private var draftOfOverlay: Draft? {
    let name = entry.draftName ?? ""
    var draft: Draft?
    switch openEntry {
    case .form(let form): draft = form.draft(name)
    case .sheet(let sheet): draft = sheet.draft(name)
    case .grid(let grid): draft = grid.draft(name)
    // An import keeps nothing before it is written.
    case .importing, .join, nil: draft = nil
    }
    draft?.author = author?.name ?? ""
    draft?.notation = notation
    draft?.language = language
    return draft
  }

  /// What is being entered, also where a question lies over it.
  private var openEntry: EntryPage? {
    switch overlay {
    case .form(let form): .form(form)
    case .sheet(let sheet): .sheet(sheet)
    case .grid(let grid): .grid(grid)
    case .conflict(let conflict): conflict.beneath
    case .author(let prompt): prompt.beneath
    default: nil
    }
  }

  func record(_ kind: RecordKind, id: String, in region: RegionCode) -> (any Record)? {
    guard let found = network.holdings(of: region)?.record(kind, id: id),
      !found.stamp.isDeleted
    else { return nil }
    return found
  }
}
