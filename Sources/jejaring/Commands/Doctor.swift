import ArgumentParser
import Glibc
import Model
import Store
import Terminal
import View

/// Says what was found, what is used of it, and why.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Periksa terminal, folder, dan versi. / Check the terminal, folders and versions.")

  @OptionGroup var terminal: TerminalChoice
  @OptionGroup var options: CommonOptions

  func run() throws {
    let lines =
      versions + TerminalReport(terminal.options).lines() + [store, state] + themes
    for line in lines { Console.print(line.text(options.language)) }
  }

  private var versions: [Bilingual] {
    [
      Bilingual("versi: \(ProgramVersion.text)", "version: \(ProgramVersion.text)"),
      Bilingual(same: "ncurses: \(DisplayText(TerminalReport.libraryVersion).text)"),
    ]
  }

  private var store: Bilingual {
    let folder = options.location.folder
    let path = DisplayText(folder.path).text
    guard folder.obstacle == nil else {
      let message = StartupError.closedStore(folder.path).message
      return Bilingual(
        "jejaring: \(message.indonesian)", "network: \(message.english)")
    }
    guard folder.exists else {
      return options.location.isDefault
        ? Bilingual(
          "jejaring: \(path), dibuat saat pertama dibuka",
          "network: \(path), made when it is first opened")
        : Bilingual(
          "jejaring: \(path) tidak ada; buat dengan: jejaring init \(path)",
          "network: \(path) is not there; make it with: jejaring init \(path)")
    }
    let right = Doctor.permission(folder.path)
    return Bilingual(
      "jejaring: \(path), \(right.indonesian)", "network: \(path), \(right.english)")
  }

  private var state: Bilingual {
    let path = Environment.baseFolder("XDG_STATE_HOME", ".local/state") + "/jejaring"
    let shown = DisplayText(path).text
    guard access(path, F_OK) == 0 else {
      return Bilingual(
        "folder keadaan: \(shown), dibuat bila perlu", "state folder: \(shown), made when needed")
    }
    let right = Doctor.permission(path)
    return Bilingual(
      "folder keadaan: \(shown), \(right.indonesian)", "state folder: \(shown), \(right.english)")
  }

  private var themes: [Bilingual] {
    let folder = ThemeLibrary.folder(environment: Environment.variable)
    let library = ThemeLibrary(folder: folder)
    let names = library.names.map { DisplayText($0).text }.joined(separator: " ")
    let path = folder.map { DisplayText($0).text } ?? "-"
    return [
      Bilingual("folder tema: \(path)", "theme folder: \(path)"),
      Bilingual("tema: \(names)", "themes: \(names)"),
    ] + library.problems.map(\.message)
  }

  private static func permission(_ path: String) -> Bilingual {
    if access(path, R_OK | X_OK) != 0 {
      return Bilingual("tidak dapat dibaca", "cannot be read")
    }
    return access(path, W_OK) == 0
      ? Bilingual("dapat dibaca dan ditulis", "can be read and written")
      : Bilingual("hanya dapat dibaca", "can only be read")
  }
}
