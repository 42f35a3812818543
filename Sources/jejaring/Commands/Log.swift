import ArgumentParser
import Store

/// Prints this machine's changes.
struct Log: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Cetak perubahan di mesin ini, terbaru dulu. / Print this machine's changes, newest first.")

  @OptionGroup var options: CommonOptions

  func run() throws {
    do {
      let folder = options.location.folder
      guard folder.exists else { throw StartupError.noStore(folder.path) }
      for change in try ReadableStore(folder).log() {
        for line in LogText.lines(change) { Console.print(line.text(options.language)) }
      }
    } catch {
      throw ExitCode(Console.fail(error, options.language))
    }
  }
}
