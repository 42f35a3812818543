import ArgumentParser
import Controller
import Model
import Store
import Terminal
import View

/// The full-screen dashboard.
struct Dashboard: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Buka dasbor layar penuh. / Open the full-screen dashboard.")

  @OptionGroup var options: CommonOptions

  @OptionGroup var kiosk: KioskOptions

  @Option(help: "Nama tema. / A theme's name.")
  var theme: String?

  @OptionGroup var keys: KeysOption

  @OptionGroup var author: WriteOptions

  @OptionGroup var terminal: TerminalChoice

  func run() throws {
    do {
      guard !kiosk.kiosk else {
        return try KioskSession.run(
          options, kiosk, terminal, keys.file, theme: theme)
      }
      try open()
    } catch {
      throw ExitCode(Console.fail(error, options.language))
    }
  }

  private func open() throws {
    // Without a terminal nothing is written either.
    try Session.requireTerminal()
    let location = options.location
    // Reading alone never makes a store.
    if kiosk.isReadOnly { try location.require() }
    let isNew = try location.prepare()
    let kept = KeptView(of: location.folder)
    let view = kept.read()
    let library = ThemeLibrary(folder: ThemeLibrary.folder(environment: Environment.variable))
    let chosen = theme ?? view?.theme
    if let theme, let problem = library.problem(of: theme) { throw problem }
    var state = AppState(
      size: Size(width: 80, height: 24),
      language: options.lang == nil ? view?.language ?? options.language : options.language,
      themeName: chosen ?? "dark", themes: library.choices, view: view)
    if chosen == nil { state.themeOrigin = .nobody }
    if isNew { state.notice = Dashboard.welcome(location.folder.path) }
    state.bind(keys.shownFile)
    // Beside a visitor nothing is written either: what is not loaded cannot be seen to be kept.
    if kiosk.isReadOnly || kiosk.isPublic { state.access = .readOnly }
    state.author = author.known
    state.entry.today = CalendarDate(iso: UTCTime.now.prefix(10))
    let folder = location.folder
    let desk = StoreDesk(
      reading: ReadingDesk(
        ReadableStore(folder, isPublic: kiosk.isPublic), year: Environment.year),
      writer: state.access == .full ? WritableStore(folder) : nil, kept: kept,
      author: WriteOptions.keptAuthor)
    // What another program writes appears at once.
    let watched = [folder.path, folder.cities, folder.events]
    try Session(
      state: state, effects: state.access == .full ? [.load, .findDrafts] : [.load],
      options: terminal.options, watching: watched,
      appearance: { state, traits in
        Appearance(
          theme: library.theme(named: state.themeName, on: traits),
          glyphs: traits.glyphs)
      },
      perform: desk.perform
    ).run()
  }

  private static func welcome(_ path: String) -> Notice {
    Notice(
      Bilingual(
        "Jejaring awal ditulis di \(path)", "The starting network was written to \(path)"))
  }
}
