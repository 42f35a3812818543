import ArgumentParser
import Store

/// Makes many changes over many cities as one: all of them or none.
struct Apply: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tulis JSON Lines sebagai satu perubahan: semua atau tidak sama sekali. "
      + "/ Write JSON Lines as one change: all or nothing.")

  @Argument(help: "Berkas JSON Lines; - masukan standar. / A file of JSON Lines; - for stdin.")
  var file: String

  @OptionGroup var write: WriteOptions
  @OptionGroup var options: CommonOptions

  func run() throws {
    try Writing.run(options) { store in
      let author = try write.writer()
      let edits = try EditReader(ReadableStore(store.folder))
        .lines(GivenBytes.read(file), file: file)
      return try store.save(Change(edits, by: author))
    }
  }
}
