import ArgumentParser
import Controller
import Glibc
import Model
import Terminal
import View

/// The full-screen dashboard.
struct Dashboard: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Buka dasbor layar penuh. / Open the full-screen dashboard.")

  func run() throws {
    let language = Language(locale: getenv("LANG").map { String(cString: $0) })
    let state = AppState(
      size: Size(width: 80, height: 24), language: language, themeName: "dark")
    let session = Session(
      state: state, effects: [],
      appearance: { state, _ in
        Appearance(theme: Theme(name: state.themeName, title: Bilingual(same: ""), looks: [:]))
      },
      perform: { _ in nil })
    do {
      try session.run()
    } catch {
      let text = Array("jejaring: \(error.message.text(language))\n".utf8)
      _ = text.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      throw ExitCode(1)
    }
  }
}
