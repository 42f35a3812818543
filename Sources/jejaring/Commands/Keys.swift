import ArgumentParser
import Controller
import Model
import Store

/// Prints the commands and their keys, and checks a file of keys.
struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Perintah, tombol, dan artinya. / Commands, their keys, what they do.",
    subcommands: [Table.self, Check.self], defaultSubcommand: Table.self)

  /// Prints the table.
  struct Table: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Cetak semua perintah. / Print all commands.")

    @OptionGroup var keys: KeysOption
    @OptionGroup var options: CommonOptions

    func run() throws {
      let file = keys.file
      for problem in file.problems {
        Console.write(Array((problem.text(options.language) + "\n").utf8), to: 2)
      }
      Keys.print(file.bindings, options.language)
    }
  }

  /// Checks a file.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Periksa satu berkas tombol. / Check a file of keys.")

    @Argument(help: "Berkas keys.json. / A file of keys.")
    var path: String

    @OptionGroup var options: CommonOptions

    func run() throws {
      let file = KeysFile(path: path, isRequired: true)
      for problem in file.problems { Console.print(problem.text(options.language)) }
      guard file.problems.allSatisfy({ $0.severity == .warning }) else { throw ExitCode(1) }
      Keys.print(file.bindings, options.language)
    }
  }

  private static func print(_ bindings: KeyBindings, _ language: Language) {
    for command in bindings.all {
      let keys = command.keys.map { $0.map(\.name).joined(separator: " ") }
      Console.print(
        padded(command.id.name, 26) + padded(keys.joined(separator: ", "), 18)
          + command.title.text(language))
    }
  }

  private static func padded(_ text: String, _ cells: Int) -> String {
    text + String(repeating: " ", count: max(1, cells - CellWidth.of(text)))
  }
}
