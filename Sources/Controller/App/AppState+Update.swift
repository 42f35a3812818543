import Model

extension AppState {
  /// Takes an action that a kiosk or nobody has held back; what the world has to do.
  mutating func take(_ action: Action) -> [Effect] {
    switch action {
    case .key(let key): return KeyDispatch.take(key, &self)
    case .paste(let text): return KeyDispatch.paste(text, &self)
    case .resize(let size):
      self.size = size
      rebuild()
    case .loaded(let loaded):
      take(loaded)
      let next: [Effect] = loaded.progress != nil ? [.loadOn] : loaded.isStale ? [.load] : []
      return next + takeEarlyKeys()
    case .reading: return [.loadOn]
    case .searched(let answer):
      communities.take(answer, context)
      guard screen == .communities, overlay == nil else {
        // They were meant for rows that are not shown any more.
        earlyKeys = []
        return []
      }
      return takeEarlyKeys()
    case .ordered(let answer): heatmap.take(answer, context)
    case .tell(let notice): self.notice = notice
    case .show(let screen): show(screen)
    case .back: goBack()
    case .cancel: cancel()
    case .editFilter: editFilter()
    case .toggleLanguage:
      language = language.other
      rebuild()
    case .toggleMark: toggleMark()
    case .setAllMarked: openMarked()
    case .replaceInMarked: openReplacing()
    case .joinMarked: openJoining()
    case .moveRecord: askMoving()
    case .stepNotation: return stepNotation()
    case .openThemes: overlay = .themes(ThemeMenuState(themes, chosen: themeName))
    case .mouse: break
    case .terminalGround(let isLight): takeGround(isLight: isLight)
    case .toggleMouse: toggleMouse()
    case .openHelp: overlay = .menu(menu(.help))
    case .openPalette: overlay = .menu(menu(.palette))
    case .openProblems: overlay = .problems(ListCursor())
    case .tick(let now): return keepDraft(at: now) + reload(at: now)
    case .keysPaused: Screen.of(screen).followCursor(&self, context)
    case .storeChanged: wantReload()
    case .storeBroken, .pinChecked: break
    case .copySentence: return copySentence()
    case .editRecord: editRecord()
    case .addRecord: openAdding()
    case .addRecordOf(let kind): addRecord(of: kind)
    case .listRecords: openRecords()
    case .drafts(let drafts): take(drafts)
    case .resumeDraft: resumeDraft()
    case .openSheet: openSheet()
    case .openGrid: openGrid()
    case .duplicateRecord: duplicateRecord()
    case .quickNote: openQuickNote()
    case .forgetRecord: askForgetting()
    case .markRegion: markRegion()
    case .openCompare: openCompare()
    case .openHistory: return openHistory()
    case .history(let id, let versions): take(versions, of: id)
    case .deleteRecord: return deleteRecord()
    case .undo: return write(.undo)
    case .redo: return write(.redo)
    case .askAuthor: overlay = .author(AuthorPrompt(author?.name ?? ""))
    case .written(let request, let result): return take(request, result) + takeEarlyKeys()
    case .askBrief: askBrief()
    case .askExport: askExport()
    case .askPicture: askPicture()
    case .askImport: return askImport()
    case .imported(let report, let job): return take(report, job: job) + takeImportKeys()
    case .showCode: return CodeUpdate.show(self)
    case .encoded(let link, let square): CodeUpdate.take(link, square, &self)
    case .repaint: return [.repaint]
    case .suspend: return [.suspend]
    case .quit: return leaveDraft() + endImport() + [.keepView(view), .quit]
    case .screen(let action): take(action)
    }
    return []
  }

  /// Takes the keys that were pressed before there was anything for them.
  private mutating func takeEarlyKeys() -> [Effect] {
    let early = earlyKeys
    earlyKeys = []
    return early.flatMap { KeyDispatch.take($0, &self) }
  }

  /// Takes the keys that were pressed while a file was read.
  private mutating func takeImportKeys() -> [Effect] {
    if case .importing(let page) = overlay, page.work?.task == .reading { return [] }
    return takeEarlyKeys()
  }

  /// The search that has to be started now, and the order that has to be worked out.
  mutating func takeWantedSearch() -> [Effect] {
    var effects: [Effect] = []
    if let search = communities.wanted { effects.append(.search(search)) }
    if let question = heatmap.wanted { effects.append(.order(question)) }
    communities.wanted = nil
    heatmap.wanted = nil
    return effects
  }
}
