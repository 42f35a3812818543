import ArgumentParser
import Glibc
import Model
import Store

/// Hands out all records of a kind, or an empty form.
struct ExportRecords: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "records",
    abstract: "Ekspor catatan: CSV, JSON, JSON Lines, GeoJSON. / Export records.",
    discussion: "Hanya yang boleh diketahui umum, kecuali dengan --private. "
      + "/ Only what is public, unless --private is given.")

  @Argument(help: "Jenis catatan. / A kind: cities, communities, potentials, …")
  var kind: String?

  @Option(help: "csv, json, jsonl, geojson.")
  var format = ExportForm.csv

  @Option(help: "Berkas tujuan; bawaan keluaran standar. / The file; standard output by default.")
  var out: String?

  @Option(
    help: "Angka CSV: local (1.250,5 dan ;) atau plain (1250.5 dan ,). / Numbers of a CSV.")
  var notation = Notation.local

  @Option(name: .customLong("in"), help: "Kode atau nama kab/kota. / A region's code or name.")
  var region: String?

  @Flag(
    name: .customLong("private"),
    help: "Sertakan data pribadi dan sel kecil. / With personal data and small cells.")
  var isPrivate = false

  @Option(help: "Formulir kosong: potensi, pelaku, komunitas. / An empty form.")
  var template: ExportTemplate?

  @OptionGroup var options: CommonOptions

  func validate() throws {
    guard (kind == nil) != (template == nil) else {
      throw ValidationError("KIND | --template potensi|pelaku|komunitas")
    }
    if template != nil, format != .csv { throw ValidationError("--template: --format csv") }
  }

  func run() throws {
    do {
      let region = try region.map { try RegionArgument.code($0) }
      if let template {
        try HandedOut.write(to: out, options) { output in
          try output(template.bytes(notation, region))
        }
      } else {
        try export(try List.kind(kind ?? "", isPrivateToo: isPrivate), region)
      }
    } catch {
      throw ExitCode(Console.fail(error, options.language))
    }
  }

  private func export(_ kind: RecordKind, _ region: RegionCode?) throws {
    try options.location.require()
    var request = ExportRequest(kind, format)
    request.notation = notation
    request.region = region
    request.isPrivate = isPrivate
    request.isForScreen = out == nil && isatty(STDOUT_FILENO) == 1
    // What is exchanged is not in the language of whoever exports it.
    if options.lang == Language.english.rawValue { request.language = .english }
    let store = ReadableStore(options.location.folder, isPublic: !isPrivate)
    var result: (count: Int, problems: [StoreProblem]) = (0, [])
    try HandedOut.write(to: out, options, isPrivate: isPrivate) { output in
      result = try store.export(request, to: output)
    }
    Console.warn(result.problems, options.language)
    guard let out else { return }
    HandedOut.say(
      Bilingual(
        "\(Language.indonesian.grouped(result.count)) catatan ditulis ke \(out)",
        "\(Language.english.grouped(result.count)) records written to \(out)"), options)
  }
}

extension ExportForm: ExpressibleByArgument {}
extension Notation: ExpressibleByArgument {}
extension ExportTemplate: ExpressibleByArgument {}
