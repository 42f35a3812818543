import ArgumentParser
import Glibc
import Model
import Store

/// Erases one record for good.
struct Forget: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Hapus permanen satu catatan, juga dari versi lama (UU 27/2022 pasal 8). "
      + "/ Erase one record for good, from older versions too (UU 27/2022 article 8).")

  @Argument(help: "Id catatan. / The record's id.")
  var id: String

  @OptionGroup var write: WriteOptions
  @OptionGroup var options: CommonOptions

  func run() throws {
    try Writing.run(options) { store in try store.forget(id, by: write.writer()) }
    Console.print(elsewhere.text(options.language))
  }

  /// The copies that are out of reach.
  private var elsewhere: Bilingual {
    let isInGit = access(options.location.folder.path + "/.git", F_OK) == 0
    return Bilingual(
      "Tinggal id dan tanggalnya. Tidak terjangkau: "
        + (isInGit ? "riwayat git folder ini, " : "") + "salinan, ekspor, dan mesin lain.",
      "Only its id and date are left. Out of reach: "
        + (isInGit ? "this folder's git history, " : "") + "copies, exports and other machines.")
  }
}
