import ArgumentParser
import Model
import Store
import View

/// Commands on themes.
struct ThemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme", abstract: "Tema warna. / Colour themes.", subcommands: [Check.self])

  /// Checks a theme's file.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Periksa kontras dan ramp satu tema. / Check a theme's contrast and ramp.")

    @Argument(help: "Berkas tema. / A theme's file.")
    var file: String

    @OptionGroup var options: CommonOptions

    func run() throws {
      let language = options.language
      do {
        let findings = ThemeCheck.findings(in: try theme())
        let path = DisplayText(file).text
        for finding in findings { Console.print("\(path): \(finding.text(language))") }
        guard findings.isEmpty else { throw ExitCode(1) }
        Console.print("\(path): " + Bilingual("baik", "good").text(language))
      } catch let code as ExitCode {
        throw code
      } catch {
        throw ExitCode(Console.fail(error, language))
      }
    }

    private func theme() throws -> Theme {
      let name = file.split(separator: "/").last.map(String.init) ?? file
      let library = ThemeLibrary()
      return try Theme.read(FileBytes.read(file), name: name) { parent throws(ThemeFault) in
        guard library.names.contains(parent) else { throw .unknownParent(parent) }
        return library.theme(named: parent)
      }
    }
  }
}
