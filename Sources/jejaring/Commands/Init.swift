import ArgumentParser
import Model
import Store

/// Writes a new store.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tulis jejaring awal ke folder baru. / Write the starting network to a new folder.")

  @Argument(help: "Folder baru. / The new folder.")
  var folder: String

  @Flag(help: "Data contoh buatan, bukan fakta. / Generated sample data, no facts.")
  var sample = false

  @Option(help: "Benih data contoh. / The sample's seed.")
  var seed: UInt64 = 1

  @Option(help: "Jumlah kab/kota contoh, sampai 514. / Cities of the sample, up to 514.")
  var cities: Int = 514

  @Option(help: "Jumlah komunitas contoh. / Communities of the sample.")
  var communities: Int = 2412

  @Option(help: "Pulihkan dari cadangan. / Restore a backup.")
  var from: String?

  @Option(help: "Bahasa: id atau en. / Language: id or en.")
  var lang: String?

  func validate() throws {
    guard (1...514).contains(cities) else { throw ValidationError("--cities 1…514") }
    guard communities >= 0 else { throw ValidationError("--communities 0…") }
    if from != nil, sample { throw ValidationError("--from | --sample") }
  }

  func run() throws {
    let language = lang.flatMap { Language(rawValue: $0) } ?? Environment.language
    do {
      let store = StoreFolder(folder)
      if let from {
        let count = try WritableStore(store).create(from: from)
        let path = DisplayText(store.path).text
        let said = Bilingual(
          "\(count) berkas dipulihkan di \(path)", "\(count) files restored to \(path)")
        Console.print(said.text(language))
        return
      }
      if sample {
        let recipe = SampleRecipe(seed: seed, cities: cities, communities: communities)
        try WritableStore(store).create(SampleNetwork(recipe))
      } else {
        try StoreLocation.create(in: store)
      }
      let path = DisplayText(store.path).text
      let said =
        sample
        ? Bilingual("Data contoh ditulis di \(path)", "Sample data written to \(path)")
        : Bilingual("Jejaring awal ditulis di \(path)", "Starting network written to \(path)")
      Console.print(said.text(language))
    } catch {
      throw ExitCode(Console.fail(error, language))
    }
  }
}
