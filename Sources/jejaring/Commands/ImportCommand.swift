import ArgumentParser
import Model
import Store

/// Takes the records of a table in.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Masukkan catatan dari CSV, TSV, XLSX, JSON. / Import a table.")

  @Argument(help: "Berkas. / The file.")
  var file: String

  @Flag(help: "Hanya tampilkan pratinjau. / Show the preview alone.")
  var dryRun = false

  @Flag(help: "Tulis tanpa bertanya. / Write without asking.")
  var yes = false

  @OptionGroup var write: WriteOptions
  @OptionGroup var options: CommonOptions

  func run() throws {
    do {
      try options.location.require()
      let author = try write.writer()
      let store = WritableStore(options.location.folder)
      let plan = try ImportFile(file).plan(ImportSettings())
      let draft = try store.draft(plan, by: author)
      Console.print("\(draft.counts)")
      guard yes else { return }
      _ = try store.save(draft, by: author)
    } catch {
      throw ExitCode(Console.fail(error, options.language))
    }
  }
}
