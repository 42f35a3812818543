import ArgumentParser
import Terminal

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
      try session.run()
    } catch {
      throw ExitCode(Console.fail(error, options.language))
    }
  }

  private var session: DashboardSession {
    var session = DashboardSession()
    session.store = options.store
    session.language = options.lang == nil ? nil : options.language
    session.theme = theme
    session.keys = keys.shownFile
    session.isReadOnly = kiosk.isReadOnly
    session.isPublic = kiosk.isPublic
    session.author = author.known
    session.terminal = terminal.options
    return session
  }
}
