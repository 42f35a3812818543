import ArgumentParser
import Controller
import Model
import Store

/// Prints the heatmap.
struct Heatmap: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Cetak peta panas 16 subsektor. / Print the heatmap of the 16 subsectors.")

  @Option(help: "Ukuran. / Measure: tingkat, usaha, tenaga_kerja, usaha_per_100rb, pangsa, …")
  var measure: String?

  @Option(help: "Tahun. / Year.")
  var year: Int?

  @Option(
    help: "Satu wilayah: ID, group:…, 35, 35.73; atau tingkatnya. / One area, or a level.")
  var area: String?

  @Option(
    help: "Acuan LQ. / What LQ compares with: jejaring, provinsi, kelompok, nasional.")
  var reference: String?

  @OptionGroup var options: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    do {
      let measure = try chosenMeasure()
      let network = try LoadedStore.network(options)
      let areas = try chosenAreas(network)
      let table = AreaMeasure(
        measure, in: network, year: year, reference: try chosenReference()
      ).table(of: areas)
      if output.json {
        Console.write(HeatmapText.json(table, network))
      } else {
        for line in HeatmapText.lines(table, network, options.language) { Console.print(line) }
      }
    } catch {
      throw ExitCode(Console.fail(error, options.language))
    }
  }

  private func chosenMeasure() throws -> Measure {
    guard let measure else { return .businesses }
    guard let known = Measure(code: measure) else {
      throw Heatmap.unknown(measure, Measure.allCases.map(\.code), "ukuran", "measure")
    }
    return known
  }

  private func chosenReference() throws -> ReferenceArea {
    guard let reference else { return .network }
    guard let known = ReferenceArea(code: reference) else {
      throw Heatmap.unknown(
        reference, ReferenceArea.allCases.map(\.code), "acuan", "reference")
    }
    return known
  }

  private func chosenAreas(_ network: Network) throws -> [Area] {
    guard let area else { return AreaLevel.groups.areas(of: network) }
    if let level = AreaLevel(code: area) { return level.areas(of: network) }
    if let known = Area(code: area), network.exists(known) { return [known] }
    let levels = AreaLevel.allCases.map(\.code) + ["ID", "group:jawa-barat", "35", "35.73"]
    throw Heatmap.unknown(area, levels, "wilayah", "area")
  }

  private static func unknown(
    _ word: String, _ known: [String], _ indonesian: String, _ english: String
  ) -> StartupError {
    let word = DisplayText(word).text
    let names = known.joined(separator: ", ")
    return .unknown(
      Bilingual(
        "\(indonesian) \"\(word)\" tidak dikenal; pilih dari: \(names)",
        "\(english) \"\(word)\" is not known; choose from: \(names)"))
  }
}
