import ArgumentParser
import Model
import Store

/// Checks files of a store.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Periksa berkas: baris, kolom, dan perbaikannya. / Check files.")

  @Argument(help: "Berkas; tanpa ini seluruh jejaring. / Files; without any, the whole store.")
  var files: [String] = []

  @Flag(help: "Hanya tata tulis JSON. / The JSON alone.")
  var syntax = false

  @OptionGroup var options: CommonOptions

  func run() throws {
    let paths: [String]
    if files.isEmpty {
      let folder = options.location.folder
      do {
        try options.location.require()
      } catch {
        throw ExitCode(Console.fail(error, options.language))
      }
      paths = StoreValidator.files(of: folder)
    } else {
      paths = files
    }
    var isClean = true
    for path in paths {
      for problem in StoreValidator.problems(inFile: path, syntaxOnly: syntax) {
        isClean = false
        Console.print(problem.text(options.language))
      }
    }
    if !isClean { throw ExitCode(1) }
  }
}
