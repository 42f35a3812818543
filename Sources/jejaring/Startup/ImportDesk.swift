import Controller
import Glibc
import Model
import Store
import Synchronization

/// Does an import beside the loop, and keeps what was read until the person leaves it.
final class ImportDesk: Sendable {
  private struct Desk {
    var path = ""
    var file: ImportFile?
    var draft: ImportDraft?
    var refusedPath: String?
    var job: ImportJob?
    /// Jobs that were overtaken and may still be under way.
    var left: [ImportJob] = []
  }

  private let store: WritableStore
  private let desk = Mutex(Desk())

  /// The desk of a store.
  init(_ store: WritableStore) {
    self.store = store
  }

  func perform(_ request: ImportRequest, job number: Int) -> Action? {
    switch request {
    case .list(let folder):
      return .imported(.listed(folder: folder, ImportFolder.entries(of: folder)), job: number)
    case .read(let path, let form, let settings):
      return begin(number) { $0.read(path, form, settings, $1) }
    case .understand(let settings): return begin(number) { desk, _ in desk.understand(settings) }
    case .draft(let settings, let author, let folder):
      return begin(number) { $0.draft(settings, author, refusedInto: folder, $1) }
    case .write(let author, let mapping, let language):
      return begin(number) { $0.write(author, mapping, language, $1) }
    case .goOn: return look(number)
    case .stop: desk.withLock { $0.job }?.watch.stop()
    case .finish: desk.withLock { $0.job }?.finish()
    case .close:
      leaveJob()
      desk.withLock { desk in
        desk.file = nil
        desk.draft = nil
      }
    }
    // What is being written says itself how it ended.
    return nil
  }

  private func begin(
    _ number: Int, _ work: @escaping @Sendable (ImportDesk, ImportWatch) -> ImportReport
  ) -> Action? {
    leaveJob()
    let job = ImportJob.begin(number) { watch in work(self, watch) }
    desk.withLock { $0.job = job }
    return look(number)
  }

  private func look(_ number: Int) -> Action? {
    guard let job = desk.withLock({ $0.job }), job.number == number else { return nil }
    return .imported(job.look(), job: number)
  }

  /// Stops the job under way; those that have come to their end are let go.
  private func leaveJob() {
    let ended = desk.withLock { desk -> [ImportJob] in
      desk.job?.watch.stop()
      desk.left += [desk.job].compactMap(\.self)
      desk.job = nil
      let ended = desk.left.filter(\.isDone)
      desk.left.removeAll(where: \.isDone)
      return ended
    }
    for job in ended { job.finish() }
  }
}

extension ImportDesk {
  private func read(
    _ path: String, _ form: TableForm, _ settings: ImportSettings, _ watch: ImportWatch
  ) -> ImportReport {
    do throws(ImportError) {
      let whole = ImportFolder.expanded(path)
      let file = try ImportFile(whole, as: form)
      guard !watch.wasStopped else { return .stopped }
      let plan = try file.plan(settings)
      desk.withLock { desk in
        // Another file may have been chosen meanwhile.
        guard !watch.wasStopped else { return }
        desk.path = whole
        desk.file = file
        desk.draft = nil
      }
      return .understood(table(file, plan))
    } catch {
      return .failed(error.message)
    }
  }

  private func understand(_ settings: ImportSettings) -> ImportReport {
    guard let file = desk.withLock({ $0.file }) else { return .stopped }
    do throws(ImportError) {
      return .understood(table(file, try file.plan(settings)))
    } catch {
      return .failed(error.message)
    }
  }

  private func draft(
    _ settings: ImportSettings, _ author: Author, refusedInto folder: String, _ watch: ImportWatch
  ) -> ImportReport {
    guard let file = desk.withLock({ $0.file }) else { return .stopped }
    do throws(ImportError) {
      let draft = try store.draft(file.plan(settings), by: author, watch: watch)
      let path = refusedPath(folder)
      desk.withLock { desk in
        guard !watch.wasStopped else { return }
        desk.draft = draft
        desk.refusedPath = path
      }
      return drafted(file, draft, path)
    } catch .stopped {
      return .stopped
    } catch {
      return .failed(error.message)
    }
  }

  private func write(
    _ author: Author, _ mapping: String?, _ language: Language, _ watch: ImportWatch
  ) -> ImportReport {
    let (file, found, path) = desk.withLock { ($0.file, $0.draft, $0.refusedPath) }
    guard let file, let draft = found, draft.questions.isEmpty else { return .stopped }
    do {
      // Before the records, so that one undo takes those back.
      if let mapping { try store.keep(ImportMapping(draft.plan), as: mapping, by: author) }
      // A folder that takes no file is known before anything is written.
      let refused = try writeRefused(draft, path, language)
      guard !draft.isEmpty else { return .written(nil, refused: refused) }
      guard let outcome = try store.save(draft, by: author, watch: watch) else {
        guard !watch.wasStopped else { return stopped(refused, mapping) }
        let anew = try store.draft(draft.plan, by: author, watch: watch)
        desk.withLock { $0.draft = anew }
        return drafted(file, anew, path, isAnew: true)
      }
      guard case .saved(let change) = outcome else { return .written(nil, refused: refused) }
      return .written(change.number, refused: refused)
    } catch let error as ImportError {
      return .failed(error.message)
    } catch let error as FileError {
      return .failed(error.message)
    } catch let error as StartupError {
      return .failed(error.message)
    } catch {
      return .failed(Bilingual(same: "\(error)"))
    }
  }

  /// Writing was stopped in time: the records are as they were.
  private func stopped(_ refused: String?, _ mapping: String?) -> ImportReport {
    if let refused { unlink(refused) }
    guard let mapping else { return .stopped }
    let name = DisplayText(mapping).text
    return .failed(
      Bilingual(
        "dihentikan; catatan tidak ditulis, pemetaan \"\(name)\" tersimpan",
        "stopped; no record was written, the mapping \"\(name)\" is kept"))
  }

  private func writeRefused(
    _ draft: ImportDraft, _ path: String?, _ language: Language
  ) throws -> String? {
    guard let bytes = draft.refusedTable(language), let path else { return nil }
    if let slash = path.lastIndex(of: "/"), access(path, F_OK) != 0 {
      try AtomicFile.makeFolder(String(path[..<slash]))
    }
    try HandedOut.requireElsewhere(path, store.folder)
    // Never over another file, which may be one that a person is mending.
    return try RefusedFile.write(bytes, at: path)
  }

  /// Beside the file, or in a folder of the person's where no file can be put beside it.
  private func refusedPath(_ folder: String) -> String {
    let path = desk.withLock { $0.path }
    let beside = path + ".ditolak.csv"
    let slash = path.lastIndex(of: "/")
    let parent = slash.map { String(path[..<$0]) + "/" } ?? "."
    let isFree =
      access(parent, W_OK) == 0
      && (try? HandedOut.requireElsewhere(beside, store.folder)) != nil
    guard !isFree else { return beside }
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    return ImportFolder.expanded(folder) + "/" + name + ".ditolak.csv"
  }

  private func table(_ file: ImportFile, _ plan: ImportPlan) -> ImportedTable {
    ImportedTable(file, plan, mappings: mappings)
  }

  private func drafted(
    _ file: ImportFile, _ draft: ImportDraft, _ path: String, isAnew: Bool = false
  ) -> ImportReport {
    let table = ImportedTable(file, draft.plan, questions: draft.questions, mappings: mappings)
    let preview = ImportPreview(draft, refusedPath: draft.refused.isEmpty ? nil : path)
    return .drafted(table, preview, isAnew: isAnew)
  }

  private func drafted(
    _ file: ImportFile, _ draft: ImportDraft, _ path: String?, isAnew: Bool
  ) -> ImportReport {
    drafted(file, draft, path ?? "", isAnew: isAnew)
  }

  private var mappings: [String: ImportMapping] {
    (try? ReadableStore(store.folder).importMappings()) ?? [:]
  }
}
