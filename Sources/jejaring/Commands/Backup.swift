import ArgumentParser
import Model
import Store

/// Writes the whole network into one file.
struct Backup: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Cadangkan seluruh jejaring dalam satu berkas tar. / Back the network up as one tar.",
    discussion: "Termasuk data pribadi, kecuali dengan --public. Pulihkan dengan: "
      + "jejaring init FOLDER --from BERKAS. / With private data, unless --public is given.")

  @Argument(help: "Berkas tar. / The tar.")
  var file: String

  @Flag(
    name: .customLong("public"), help: "Tanpa data pribadi dan sel kecil. / Without private data.")
  var isPublic = false

  @OptionGroup var options: CommonOptions

  func run() throws {
    do {
      try options.location.require()
      let folder = options.location.folder
      var count = 0
      if isPublic {
        let packed = try Packing.write(folder, to: file, options)
        count = packed.count
      } else {
        try HandedOut.write(to: file, options, isPrivate: true) { output in
          count = try ReadableStore(folder).backUp(to: output)
        }
      }
      guard file != "-" else { return }
      HandedOut.say(
        isPublic
          ? Bilingual(
            "Cadangan \(count) berkas tanpa data pribadi di \(file)",
            "Backup of \(count) files without private data in \(file)")
          : Bilingual(
            "Cadangan \(count) berkas di \(file); berisi data pribadi, simpan baik-baik",
            "Backup of \(count) files in \(file); it holds private data, keep it safe"), options)
    } catch {
      throw ExitCode(Console.fail(error, options.language))
    }
  }
}
