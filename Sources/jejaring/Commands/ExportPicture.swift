import ArgumentParser
import Controller
import Model
import Store

/// Draws a chart as SVG from what is public.
struct ExportPicture: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "picture",
    abstract: "Gambar SVG: heatmap, map, city, compare. / An SVG picture of what is public.")

  /// What is drawn.
  enum Subject: String, CaseIterable, ExpressibleByArgument {
    case heatmap, map, city, compare
  }

  @Argument(help: "heatmap, map, city, compare.")
  var subject: Subject

  @Argument(help: "Kode atau nama kab/kota. / Codes or names of regions.")
  var regions: [String] = []

  @Option(help: "Ukuran. / Measure: tingkat, usaha, tenaga_kerja, …")
  var measure: String?

  @Option(help: "Tahun. / Year.")
  var year: Int?

  @Option(help: "Tingkat wilayah. / Level of areas: regions, provinces, groups, nation.")
  var level: String?

  @Option(help: "Nama tema. / A theme's name.")
  var theme = "light"

  @Option(help: "Berkas tujuan; bawaan keluaran standar. / The file; standard output by default.")
  var out: String?

  @OptionGroup var options: CommonOptions

  func validate() throws {
    let count = regions.count
    switch subject {
    case .heatmap where count > 0: throw ValidationError("heatmap: --level, --measure, --year")
    case .map where count > 0: throw ValidationError("map: --measure")
    case .city where count != 1: throw ValidationError("city KAB/KOTA")
    case .compare where !(2...CompareState.most).contains(count):
      throw ValidationError("compare KAB/KOTA KAB/KOTA [KAB/KOTA [KAB/KOTA]]")
    default: break
    }
  }

  func run() throws {
    do {
      let request = try request()
      try options.location.require()
      let store = ReadableStore(options.location.folder, isPublic: true)
      let svg = try ChartMaker(store, options.language).svg(of: request, theme: theme)
      try HandedOut.write(to: out, options) { output in try output(Array(svg.utf8)) }
      guard let out else { return }
      HandedOut.say(Bilingual("Gambar ditulis ke \(out)", "Picture written to \(out)"), options)
    } catch {
      throw ExitCode(Console.fail(error, options.language))
    }
  }

  private func request() throws -> PictureRequest {
    let measure = try measure.map { word in
      try Self.known(word, Measure.self, "ukuran", "measure")
    }
    switch subject {
    case .heatmap:
      var kept = ["measure": (measure ?? .businesses).code, "order": "jumlah"]
      let level = try level.map { word in
        try Self.known(word, AreaLevel.self, "tingkat", "level")
      }
      kept["level"] = level?.code
      kept["year"] = year.map { String($0) }
      return .heatmap(kept)
    case .map: return .map(measure.map { ["figure": $0.code] } ?? [:])
    case .city: return .city(try RegionArgument.code(regions[0]))
    case .compare:
      return .compare(try regions.map { try RegionArgument.code($0) }, measure ?? .businesses)
    }
  }

  private static func known<Value: Choice>(
    _ word: String, _ type: Value.Type, _ indonesian: String, _ english: String
  ) throws -> Value {
    if let value = Value(code: word) { return value }
    let word = DisplayText(word).text
    let names = Value.allCases.map(\.code).joined(separator: ", ")
    throw StartupError.unknown(
      Bilingual(
        "\(indonesian) \"\(word)\" tidak dikenal; pilih \(names)",
        "\(english) \"\(word)\" is not known; choose \(names)"))
  }
}
