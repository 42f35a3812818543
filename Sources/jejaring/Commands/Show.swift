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
      let code = try RegionArgument.code(name, orID: true)
      guard let region = Registry.standard.region(code) else { return }
      show(region, network)
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
}
