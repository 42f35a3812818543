import Store

/// What lies over the screen and takes the keys.
public enum Overlay: Equatable, Sendable {
  /// The commands, to read or to run.
  case menu(CommandMenuState)
  /// The themes, to try on.
  case themes(ThemeMenuState)
  /// What is wrong in the store's files.
  case problems(ListCursor)
  /// What can be entered for a region.
  case records(RecordMenuState)
  /// A record that is entered or changed.
  case form(FormState)
  /// The figures of a region.
  case sheet(SheetState)
  /// Records side by side, edited in place.
  case grid(GridState)
  /// What became of a record.
  case history(HistoryState)
  /// Regions side by side.
  case compare(CompareState)
  /// Whether a record is erased for good.
  case forget(ForgetPrompt)
  /// The same fields changed here and elsewhere.
  case conflict(ConflictState)
  /// Two records that are made one.
  case join(JoinState)
  /// Who writes.
  case author(AuthorPrompt)
  /// What is handed out, and where to.
  case handOut(HandOutPrompt)
  /// A table that is imported.
  case importing(ImportState)
  /// A contact as a code to photograph; without a code its text, large.
  case code(PublicContact, CodeSquare?)
}

extension Overlay {
  /// What is being entered, as what lies over the screen.
  init(_ page: EntryPage) {
    switch page {
    case .form(let form): self = .form(form)
    case .sheet(let sheet): self = .sheet(sheet)
    case .grid(let grid): self = .grid(grid)
    case .importing(let state): self = .importing(state)
    case .join(let join): self = .join(join)
    }
  }
}
