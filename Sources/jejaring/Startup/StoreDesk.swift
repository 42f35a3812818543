import Controller
import Model
import Store

/// Does beside the loop what the dashboard asks of the store; without a writer it only reads.
struct StoreDesk: Sendable {
  let reading: ReadingDesk
  /// The store to write to; nil where nothing may be written.
  let writer: WritableStore?
  let kept: KeptView
  let handOut: HandOutDesk
  /// What takes tables in; nil where nothing may be written.
  let importing: ImportDesk?
  /// Where the writer's name is kept.
  let author: KeptAuthor
  /// What came of the last writing.
  private let last = LastResult()

  func perform(_ effect: Effect) -> Action? {
    switch effect {
    case .load: return reading.load()
    case .loadOn: return reading.loadOn()
    case .search(let search): return search.answer().map { .searched($0) }
    case .order(let question): return .ordered(question.answer())
    case .keepView(let view): kept.write(view)
    case .keepDraft(let draft): return writer.flatMap { keep(draft, $0) }
    case .leaveDraft(let draft): return writer.flatMap { leave(draft, $0) }
    case .dropDraft(let name): drop(name)
    case .history(let kind, let id, let region):
      guard let writer else { return nil }
      let versions = try? ReadableStore(writer.folder).history(
        of: kind, id: id, in: .city(region))
      return .history(id, versions ?? [])
    case .findDrafts: return writer.map { .drafts(DraftShelf($0.folder).left) }
    case .keepAuthor(let name): try? author.keep(name)
    case .write(let request, let author, let draft):
      let result = write(request, author)
      last.keep(result)
      // Before it is called saved: a draft that outlives a kill would bring the record in twice.
      if last.isSaved, let draft { drop(draft) }
      return .written(request, result)
    case .handOut(let request, let folder): return handOut.perform(request, into: folder)
    case .importing(let request, let job): return importing?.perform(request, job: job)
    case .encode(let text): return .encoded(text, CodeSquare(text))
    case .checkStore: return reading.hasChanged() ? .storeChanged : nil
    case .checkPin, .quit, .repaint, .suspend, .copy: break
    }
    return nil
  }

  /// What was typed is in the store already if the last writing came to a good end.
  private func leave(_ draft: Draft, _ writer: WritableStore) -> Action? {
    guard last.isSaved else { return keep(draft, writer) }
    try? DraftShelf(writer.folder).drop(draft.name)
    return nil
  }

  private func drop(_ name: String) { try? writer.map { DraftShelf($0.folder) }?.drop(name) }

  private func keep(_ draft: Draft, _ writer: WritableStore) -> Action? {
    do throws(FileError) {
      try DraftShelf(writer.folder).keep(draft)
      return nil
    } catch {
      let said = StoreFault.file(error).message
      return .tell(
        Notice(
          Bilingual(
            "Draf tidak tersimpan: \(said.indonesian)", "The draft is not kept: \(said.english)"),
          .alert))
    }
  }

  private func write(_ request: WriteRequest, _ author: Author) -> WriteResult {
    guard let writer else { return .fault(StoreDesk.readOnly) }
    do throws(StoreFault) {
      switch request {
      case .save(let edits, _), .delete(let edits, _):
        return .outcome(try writer.save(Change(edits, by: author)))
      case .forget(let id, _): return .outcome(try writer.forget(id, by: author))
      case .undo: return .outcome(try writer.undo(by: author))
      case .redo: return .outcome(try writer.redo(by: author))
      }
    } catch {
      return .fault(error)
    }
  }

  private static let readOnly = StoreFault.refused(
    Bilingual("dibuka hanya untuk dibaca", "opened for reading only"))
}
