import ArgumentParser
import Glibc
import Model

/// The program: the dashboard, and a batch twin of what it shows.
@main
struct Jejaring: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jejaring",
    abstract: "Jejaring Kota Kreatif Indonesia: dasbor terminal. / A terminal dashboard.",
    version: ProgramVersion.text,
    subcommands: [
      Dashboard.self, Init.self, List.self, Show.self, Heatmap.self, Validate.self, Schema.self,
      Put.self, Delete.self, Apply.self, ImportCommand.self, Undo.self, Redo.self, Log.self,
      Forget.self, Export.self, Brief.self, Backup.self, Pack.self, Merge.self, Screenshot.self,
      ThemeCommand.self, Doctor.self, Keys.self, KioskCommand.self,
    ],
    defaultSubcommand: Dashboard.self)

  static func main() {
    guard let session = DashboardSession(plain: Array(CommandLine.arguments.dropFirst())) else {
      return runCommand()
    }
    do {
      try session.run()
    } catch {
      exit(withError: ExitCode(Console.fail(error, Environment.language)))
    }
  }

  /// Runs the command of the arguments; what they hold reaches the terminal as marks, not as control.
  private static func runCommand() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let code = exitCode(for: error)
      guard !code.isSuccess else { exit(withError: error) }
      let lines = fullMessage(for: error).split(separator: "\n", omittingEmptySubsequences: false)
      let text = lines.map { DisplayText(String($0)).text }.joined(separator: "\n")
      if !text.isEmpty { Console.write(Array((text + "\n").utf8), to: STDERR_FILENO) }
      Glibc.exit(code.rawValue)
    }
  }
}
