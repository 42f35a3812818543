import Model
import Store

extension AppState {
  /// Asks for the file of an import.
  mutating func askImport() -> [Effect] {
    let state = ImportState(entry.importPath, job: entry.importJob)
    overlay = .importing(state)
    return [list(state)]
  }

  /// Lets a key change the import, and does what it asks for.
  mutating func take(_ key: Key, _ before: ImportState) -> [Effect] {
    if key == .control("l") { return [.repaint] }
    // It is meant for the columns that are about to be shown.
    if before.work?.task == .reading, key != .escape {
      if earlyKeys.count < 4096 { earlyKeys.append(key) }
      return []
    }
    var state = before
    let deed = state.take(key, language, size)
    overlay = .importing(state)
    switch deed {
    case .none: return state.file.folder == before.file.folder ? [] : [list(state)]
    case .close: return closeImport(state)
    case .back: return goBack(state)
    case .read: return read(state)
    case .understand: return begin(.understanding, .understand(state.settings), state)
    case .draft: return draft(state)
    case .write: return write(state)
    case .stop: return stop(state)
    }
  }

  /// Takes a paste where something is typed.
  mutating func paste(_ text: String, _ before: ImportState) -> [Effect] {
    var state = before
    if state.chooser != nil {
      state.chooser?.paste(text, language)
    } else if state.step == .file, state.work == nil {
      state.file.paste(text)
    } else {
      notice = Notice(Bilingual("Tempelan diabaikan di sini", "A paste is ignored here"))
      return []
    }
    overlay = .importing(state)
    return state.file.folder == before.file.folder ? [] : [list(state)]
  }

  /// What came of a job of the import; of one that was stopped or overtaken nothing is shown.
  mutating func take(_ report: ImportReport, job: Int) -> [Effect] {
    guard case .importing(var state) = overlay else { return [] }
    if case .listed(let folder, let entries) = report {
      state.file.take(entries, of: folder)
      overlay = .importing(state)
      return []
    }
    guard state.work != nil, state.job == job else { return [] }
    if case .progress(let progress) = report {
      state.work?.progress = progress
      overlay = .importing(state)
      return [.importing(.goOn, job: job)]
    }
    let task = state.work?.task
    state.work = nil
    switch report {
    case .listed, .progress: break
    case .understood(let table):
      state.take(table)
      if task == .reading, state.step == .file {
        state.step = .columns
        state.goToQuestions()
      }
    case .drafted(let table, let preview, let isAnew):
      show(preview, of: table, isAnew: isAnew, &state)
    case .written(let change, let refused): return end(state, change, refused)
    case .stopped:
      earlyKeys = []
      notice = Notice(ImportError.stopped.message)
    case .failed(let message):
      earlyKeys = []
      notice = Notice(message, .alert)
    }
    overlay = .importing(state)
    return []
  }

  /// Goes on with the import for which the name of the person was asked.
  mutating func goOnImporting() -> [Effect] {
    guard case .importing(let state) = overlay else { return [] }
    return draft(state)
  }

  /// Waits for what an import is writing, before the program is left.
  func endImport() -> [Effect] {
    guard case .importing(let state) = overlay, state.work?.task == .writing else { return [] }
    return [.importing(.finish, job: state.job)]
  }

  private func list(_ state: ImportState) -> Effect {
    .importing(.list(folder: state.file.folder), job: state.job)
  }

  private mutating func begin(
    _ task: ImportWork.Task, _ request: ImportRequest, _ before: ImportState
  ) -> [Effect] {
    var state = before
    state.job += 1
    entry.importJob = state.job
    state.work = ImportWork(task)
    overlay = .importing(state)
    return [.importing(request, job: state.job)]
  }

  private mutating func read(_ before: ImportState) -> [Effect] {
    var state = before
    if state.step == .file {
      let path = state.file.path.text
      guard !path.isEmpty, !path.hasSuffix("/") else {
        notice = Notice(Bilingual("Pilih satu berkas", "Choose a file"), .alert)
        return []
      }
      // What was said of another file does not hold for this one.
      if path != state.path {
        state.settings = ImportSettings()
        state.form = TableForm()
        state.mapping = nil
      }
      state.path = path
      state.table = nil
    }
    entry.importPath = state.file.folder
    return begin(.reading, .read(path: state.path, state.form, state.settings), state)
  }

  private mutating func draft(_ state: ImportState) -> [Effect] {
    guard let author else {
      overlay = .author(AuthorPrompt("", over: .importing(state)))
      return []
    }
    guard state.table?.kind != nil else {
      notice = Notice(
        Bilingual("Pilih jenis catatannya dahulu", "Choose the kind of records first"), .alert)
      return []
    }
    return begin(
      .drafting, .draft(state.settings, by: author, refusedInto: handOutFolder), state)
  }

  private mutating func show(
    _ preview: ImportPreview, of table: ImportedTable, isAnew: Bool, _ state: inout ImportState
  ) {
    state.keepsQuestions = false
    state.take(table)
    guard table.questions.isEmpty else {
      state.step = .columns
      state.preview = nil
      state.goToQuestions()
      let count = table.questions.count
      notice = Notice(
        Bilingual(
          "\(count) pertanyaan perlu dijawab dahulu",
          count == 1 ? "A question is to be answered first" : "\(count) questions come first"),
        .alert)
      return
    }
    state.step = .preview
    state.preview = preview
    state.place = ListCursor()
    // What there is most reason to look at.
    state.part = ImportPreview.Part.allCases.first { preview.count(of: $0) > 0 } ?? .added
    guard isAnew else { return }
    notice = Notice(
      Bilingual(
        "Berkas jejaring berubah sementara itu: periksa pratinjaunya lagi",
        "The network's files changed meanwhile: look at the preview again"), .alert)
  }

  private mutating func write(_ state: ImportState) -> [Effect] {
    guard let author else { return [] }
    return begin(
      .writing, .write(by: author, mapping: state.mapping, language), state)
  }

  private mutating func stop(_ before: ImportState) -> [Effect] {
    var state = before
    // What is being written says itself whether it was stopped in time.
    if state.work?.task == .writing {
      state.work?.isStopping = true
    } else {
      state.work = nil
      earlyKeys = []
      notice = Notice(ImportError.stopped.message)
    }
    overlay = .importing(state)
    return [.importing(.stop, job: state.job)]
  }

  private mutating func goBack(_ before: ImportState) -> [Effect] {
    var state = before
    state.work = nil
    state.step = before.step == .preview ? .columns : .file
    state.preview = nil
    overlay = .importing(state)
    return state.step == .file ? [list(state)] : []
  }

  private mutating func closeImport(_ state: ImportState) -> [Effect] {
    entry.importPath = state.file.folder
    overlay = nil
    return [.importing(.close, job: state.job)]
  }

  private mutating func end(
    _ state: ImportState, _ change: Int?, _ refused: String?
  ) -> [Effect] {
    let effects = closeImport(state)
    notice = Notice(ImportEnd.text(state, change, refused))
    return effects + [.load]
  }
}
