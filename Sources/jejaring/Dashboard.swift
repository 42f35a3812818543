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

  @Option(help: "Nama tema. / A theme's name.")
  var theme: String?

  @OptionGroup var terminal: TerminalChoice

  func run() throws {
    do {
      try open()
    } catch {
      throw ExitCode(Console.fail(error, options.language))
    }
  }

  private func open() throws {
    let location = options.location
    let isNew = try location.prepare()
    let kept = KeptView(of: location.folder)
    let view = kept.read()
    let library = ThemeLibrary(folder: ThemeLibrary.folder(environment: Environment.variable))
    let chosen = theme ?? view?.theme ?? "dark"
    if let theme, let problem = library.problem(of: theme) { throw problem }
    var state = AppState(
      size: Size(width: 80, height: 24),
      language: options.lang == nil ? view?.language ?? options.language : options.language,
      themeName: chosen, themes: library.choices, view: view)
    if isNew { state.notice = Dashboard.welcome(location.folder.path) }
    let store = ReadableStore(location.folder)
    let year = Environment.year
    try Session(
      state: state, effects: [.load], options: terminal.options,
      appearance: { state, traits in
        Appearance(
          theme: library.theme(named: traits.depth == .none ? "monochrome" : state.themeName),
          glyphs: traits.glyphs)
      },
      perform: { effect in Dashboard.perform(effect, store, kept, year: year) }
    ).run()
  }

  private static func perform(
    _ effect: Effect, _ store: ReadableStore, _ kept: KeptView, year: Int
  ) -> Action? {
    switch effect {
    case .load:
      do throws(FileError) {
        return .loaded(LoadedNetwork(try store.load(), year: year))
      } catch {
        return .tell(Notice(error.message, .alert))
      }
    case .keepView(let view):
      kept.write(view)
      return nil
    case .quit, .repaint, .suspend, .copy: return nil
    }
  }

  private static func welcome(_ path: String) -> Notice {
    Notice(
      Bilingual(
        "Jejaring awal ditulis di \(path)", "The starting network was written to \(path)"))
  }
}
