import ArgumentParser
import Model
import Store

/// Prints one city or one record.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Cetak satu kab/kota atau satu catatan. / Print one city or one record.")

  @Argument(help: "Kode, nama kab/kota, atau id catatan. / A code, a city's name, or an id.")
  var name: String

  @OptionGroup var options: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    do {
      let network = try LoadedStore.network(options)
      if let record = network.listed(id: name), RegionCode(name) == nil {
        show(record)
        return
      }
      switch Registry.standard.find(name) {
      case .one(let region): show(region, network)
      case .several(let regions): throw several(regions)
      case .none: throw unknown
      }
    } catch {
      throw ExitCode(Console.fail(error, options.language))
    }
  }

  private func show(_ record: ListedRecord) {
    if output.json {
      Console.write(record.json + [0x0a])
      return
    }
    Console.print(DisplayText(record.id).text)
    for field in record.fields {
      let line = "\(field.title.text(options.language)): \(field.text.text(options.language))"
      Console.print(DisplayText(line).text)
    }
  }

  private func show(_ region: Region, _ network: Network) {
    let holdings = network.holdings(of: region.code) ?? CityHoldings(code: region.code)
    if output.json {
      Console.write(CityFileText.bytes(of: holdings))
      return
    }
    for line in CityText.lines(region, holdings, network, options.language) {
      Console.print(DisplayText(line).text)
    }
  }

  private func several(_ regions: [Region]) -> StartupError {
    let names = regions.map { "\($0.code) \($0.title)" }.joined(separator: ", ")
    return .unknown(
      Bilingual(
        "\"\(name)\" cocok dengan beberapa: \(names); pakai kodenya",
        "\"\(name)\" fits several: \(names); use the code"))
  }

  private var unknown: StartupError {
    .unknown(
      Bilingual(
        "\"\(name)\" bukan kode, nama kab/kota, atau id; cari dengan: jejaring list cities",
        "\"\(name)\" is no code, city or id; look with: jejaring list cities"))
  }
}
