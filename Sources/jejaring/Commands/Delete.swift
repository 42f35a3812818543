import ArgumentParser
import Store

/// Deletes one record; a marker stays.
struct Delete: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Hapus satu catatan; dapat dibatalkan. / Delete one record; undo brings it back.")

  @Argument(help: "Id catatan. / The record's id.")
  var id: String

  @OptionGroup var write: WriteOptions
  @OptionGroup var options: CommonOptions

  func run() throws {
    try Writing.run(options) { store in
      let author = try write.writer()
      let edit = try EditReader(ReadableStore(store.folder)).delete(id)
      return try store.save(Change([edit], by: author))
    }
  }
}
