import ArgumentParser
import Store

/// Takes back the last change.
struct Undo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Batalkan perubahan terakhir di mesin ini. / Take back this machine's last change.")

  @OptionGroup var write: WriteOptions
  @OptionGroup var options: CommonOptions

  func run() throws {
    try Writing.run(options) { store in try store.undo(by: write.writer()) }
  }
}
