import ArgumentParser
import Model
import Store

/// Makes the one-page brief of a region.
struct Brief: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Ringkasan satu halaman sebuah kab/kota. / The one-page brief of a region.")

  @Argument(help: "Kode atau nama kab/kota. / A region's code or name.")
  var region: String

  @Option(help: "md, html (A4), text (80 kolom / columns).")
  var format = BriefForm.text

  @Option(help: "Berkas tujuan; bawaan keluaran standar. / The file; standard output by default.")
  var out: String?

  @Option(help: "Tanggal yang dianggap hari ini. / The date that is taken for today.")
  var now: String?

  @OptionGroup var options: CommonOptions

  func run() throws {
    do {
      let code = try RegionArgument.code(region)
      guard let brief = try brief(of: code, on: now ?? Environment.date) else { return }
      let bytes = try BriefDesk.bytes(of: brief, as: format) { word, svg in
        guard let path = picture(word) else { return nil }
        try HandedOut.write(to: path, options) { output in try output(svg) }
        return path.split(separator: "/").last.map(String.init)
      }
      try HandedOut.write(to: out, options) { output in try output(bytes) }
      guard let out else { return }
      HandedOut.say(
        Bilingual(
          "Ringkasan \(brief.title) ditulis ke \(out)", "Brief of \(brief.title) written to \(out)"
        ), options)
    } catch {
      throw ExitCode(Console.fail(error, options.language))
    }
  }

  /// Where a picture lies beside the page; nil for a page on standard output.
  private func picture(_ word: String) -> String? {
    guard let out, out != "-" else { return nil }
    let ending = "." + format.ending
    return (out.hasSuffix(ending) ? String(out.dropLast(ending.count)) : out) + "-\(word).svg"
  }

  /// Of a store only the region's own files are read; without one there is the starting network.
  private func brief(of code: RegionCode, on date: String) throws -> RegionBrief? {
    let location = options.location
    guard try location.exists() else {
      let network = try LoadedStore.network(options)
      return RegionBrief(of: code, in: network, on: date, options.language)
    }
    let (brief, problems) = try ReadableStore(location.folder, isPublic: true)
      .brief(of: code, on: date, options.language)
    Console.warn(problems, options.language)
    return brief
  }
}

extension BriefForm: ExpressibleByArgument {}
