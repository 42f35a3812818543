import CTerminal
import Model

/// What the note of a crash says, laid out before anything can crash: nothing of it is data.
struct CrashNote {
  private let path: String
  private let program: String
  private let lines: String

  /// The note of a session on a terminal.
  init(_ options: TerminalOptions, _ term: TerminalDescription, _ locale: TerminalLocale) {
    path = options.crashNote ?? ""
    program = options.version.isEmpty ? "jejaring" : "jejaring \(options.version)"
    lines = """
      TERM: \(DisplayText(term.name).text)
      terminfo: \(DisplayText(term.entryName).text)
      colors: \(term.colours.depth.name)
      locale: \(DisplayText(locale.name).text) \(DisplayText(locale.codeset).text)

      """
  }

  /// Hands it to the handler of crashes.
  func prepare() {
    terminal_prepare_note(path, program, lines)
  }
}
