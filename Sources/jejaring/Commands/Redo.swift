import ArgumentParser
import Store

/// Makes again what was taken back.
struct Redo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Ulangi yang baru dibatalkan. / Make again what was taken back.")

  @OptionGroup var write: WriteOptions
  @OptionGroup var options: CommonOptions

  func run() throws {
    try Writing.run(options) { store in try store.redo(by: write.writer()) }
  }
}
