import Controller
import Model
import Store
import Terminal
import View

/// One run of the full-screen dashboard, and what was asked of it.
struct DashboardSession {
  /// The store's folder; nil for the person's own.
  var store: String?
  /// The language that was asked for.
  var language: Language?
  /// The name of the theme that was asked for.
  var theme: String?
  /// The keys that a person gave to commands.
  var keys = KeysOption.shownFile(named: nil)
  /// Whether commands that write do not exist.
  var isReadOnly = false
  /// Whether private data are not read.
  var isPublic = false
  /// Who writes, as far as it is known.
  var author = WriteOptions.known(as: nil)
  /// What is asked of the terminal.
  var terminal = TerminalChoice.options()

  /// Shows the dashboard until the person leaves.
  func run() throws {
    // Without a terminal nothing is written either.
    try Session.requireTerminal()
    let location = StoreLocation(named: store)
    // Reading alone never makes a store.
    if isReadOnly { try location.require() }
    let isNew = try location.prepare()
    let folder = location.folder
    let kept = KeptView(of: folder)
    let library = ThemeLibrary(folder: ThemeLibrary.folder(environment: Environment.variable))
    if let theme, let problem = library.problem(of: theme) { throw problem }
    var state = firstState(kept.read(), library)
    if isNew { state.notice = DashboardSession.welcome(folder.path) }
    let writer = state.access == .full ? WritableStore(folder) : nil
    let desk = StoreDesk(
      reading: ReadingDesk(ReadableStore(folder, isPublic: isPublic), year: Environment.year),
      writer: writer, kept: kept, handOut: HandOutDesk(folder, privateToo: writer != nil),
      importing: writer.map { ImportDesk($0) }, author: WriteOptions.keptAuthor)
    try Session(
      state: state, effects: state.access == .full ? [.load, .findDrafts] : [.load],
      options: terminal,
      // What another program writes appears at once.
      watching: [folder.path, folder.cities, folder.events]
        + (isPublic ? [] : [folder.privates]),
      appearance: { state, traits in
        Appearance(
          theme: library.theme(named: state.themeName, on: traits),
          glyphs: traits.glyphs)
      },
      perform: desk.perform
    ).run()
  }

  private func firstState(_ view: ViewState?, _ library: ThemeLibrary) -> AppState {
    let chosen = theme ?? view?.theme
    var state = AppState(
      size: Size(width: 80, height: 24),
      language: language ?? view?.language ?? Environment.language,
      themeName: chosen ?? "dark", themes: library.choices, view: view)
    if chosen == nil { state.themeOrigin = .nobody }
    state.bind(keys)
    state.keyProblems += library.problems.map { problem in
      StoreProblem(
        file: "\(problem.theme).json", line: problem.line ?? 0, column: problem.column ?? 0,
        message: problem.fault.message)
    }
    // Beside a visitor nothing is written either: what is not loaded cannot be seen to be kept.
    if isReadOnly || isPublic { state.access = .readOnly }
    state.author = author
    state.handOutFolder = Environment.variable("JEJARING_EXPORT") ?? "~/jejaring-ekspor"
    state.entry.today = CalendarDate(iso: Environment.date)
    return state
  }

  private static func welcome(_ path: String) -> Notice {
    Notice(
      Bilingual(
        "Jejaring awal ditulis di \(path)", "The starting network was written to \(path)"))
  }
}

extension DashboardSession {
  /// The run that arguments ask for which name a store at most; nil for any others.
  ///
  /// A parser of all commands takes some milliseconds, and the first frame would wait for it.
  init?(plain arguments: [String]) {
    self.init()
    switch arguments.count {
    case 0: break
    case 2 where arguments[0] == "--store" && !arguments[1].hasPrefix("-"): store = arguments[1]
    default: return nil
    }
  }
}
