import ArgumentParser
import Model
import Store

/// Packs the shared files for another member.
struct Pack: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Kemas berkas bersama untuk anggota lain, mis. lewat diska lepas. "
      + "/ Pack the shared files for another member, say on a stick.",
    discussion: "Digabungkan di sana dengan: jejaring merge BERKAS. "
      + "/ Merged there with: jejaring merge FILE.")

  @Argument(help: "Berkas tar. / The tar.")
  var file: String

  @OptionGroup var options: CommonOptions

  func run() throws {
    do {
      try options.location.require()
      let packed = try Packing.write(options.location.folder, to: file, options)
      guard file != "-" else { return }
      HandedOut.say(
        Bilingual(
          "\(packed.count) berkas bersama dikemas di \(file); "
            + "data pribadi dan \(packed.withheld) angka sel kecil tidak ikut",
          "\(packed.count) shared files packed in \(file); "
            + "private data and \(packed.withheld) figures of small cells stay"), options)
    } catch {
      throw ExitCode(Console.fail(error, options.language))
    }
  }
}
