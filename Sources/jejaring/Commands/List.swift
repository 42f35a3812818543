import ArgumentParser
import Model
import Store

/// Prints all records of a kind.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Cetak semua catatan satu jenis. / Print all records of a kind.")

  @Argument(help: "Jenis catatan. / A kind: cities, communities, designations, …")
  var kind: String

  @OptionGroup var options: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    do {
      let kind = try List.kind(kind)
      let records = try LoadedStore.network(options).listed(kind)
      output.json ? List.printArray(records) : List.printLines(records, options.language)
    } catch {
      throw ExitCode(Console.fail(error, options.language))
    }
  }

  private static func printLines(_ records: [ListedRecord], _ language: Language) {
    for record in records { Console.print(record.plain(language)) }
  }

  private static func printArray(_ records: [ListedRecord]) {
    var bytes = Array("[\n".utf8)
    for (place, record) in records.enumerated() {
      bytes += record.json
      bytes += Array((place + 1 < records.count ? ",\n" : "\n").utf8)
    }
    Console.write(bytes + Array("]\n".utf8))
  }

  /// The kind of a name; people are one only where private kinds are taken too.
  static func kind(_ name: String, isPrivateToo: Bool = false) throws -> RecordKind {
    let known = RecordKind.allCases.filter { isPrivateToo || !Privacy.isPrivate($0) }
    guard let kind = RecordKind(rawValue: name) else { throw unknown(name, known.map(\.rawValue)) }
    return kind
  }

  private static func unknown(_ kind: String, _ known: [String]) -> StartupError {
    let names = known.joined(separator: ", ")
    let kind = DisplayText(kind).text
    return .unknown(
      Bilingual(
        "jenis \"\(kind)\" tidak dikenal; pilih dari: \(names)",
        "kind \"\(kind)\" is not known; choose from: \(names)"))
  }
}
