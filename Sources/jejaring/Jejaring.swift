import ArgumentParser

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
      return main(nil)
    }
    do {
      try session.run()
    } catch {
      exit(withError: ExitCode(Console.fail(error, Environment.language)))
    }
  }
}
