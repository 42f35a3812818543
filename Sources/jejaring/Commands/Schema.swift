import ArgumentParser
import Store

/// Prints the JSON Schema of a kind of files.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Cetak JSON Schema satu jenis berkas. / Print a file kind's JSON Schema.")

  @Argument(help: "network, city, city-private, reference, event")
  var kind: SchemaKind

  func run() {
    Console.write(kind.schema)
  }
}

extension SchemaKind: ExpressibleByArgument {}
