import ArgumentParser
import Model
import Store

/// Writes one record.
struct Put: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tulis satu catatan: JSON di masukan standar, atau isian=nilai. "
      + "/ Write one record: JSON on standard input, or field=value.")

  @Argument(help: "Jenis catatan. / A kind: communities, organisations, potentials, …")
  var kind: String

  @Argument(help: "Isian: name=… subsectors=KRI,FES; kosong menghapus. / Fields; empty clears.")
  var fields: [String] = []

  @Option(
    name: .customLong("in"), help: "Kode kab/kota, reference, atau konferensi. / Whose it is.")
  var owner: String?

  @Option(help: "Berkas JSON. / A file of JSON.")
  var file: String?

  @OptionGroup var write: WriteOptions
  @OptionGroup var options: CommonOptions

  func run() throws {
    try Writing.run(options) { store in
      let author = try write.writer()
      return try store.save(Change([try edit(ReadableStore(store.folder))], by: author))
    }
  }

  private func edit(_ store: ReadableStore) throws -> Edit {
    let kind = try List.kind(kind, isPrivateToo: true)
    let owner = try owner.map { text in
      guard let owner = RecordOwner(text) else { throw Put.unknownOwner(text) }
      return owner
    }
    let reader = EditReader(store)
    return fields.isEmpty
      ? try reader.put(kind, GivenBytes.read(file), in: owner)
      : try reader.put(kind, fields, in: owner)
  }

  func validate() throws {
    if file != nil, !fields.isEmpty { throw ValidationError("--file | FIELD=VALUE") }
  }

  private static func unknownOwner(_ text: String) -> StartupError {
    let text = DisplayText(text).text
    return .unknown(
      Bilingual(
        "\"\(text)\" bukan kode kab/kota, reference, atau id konferensi",
        "\"\(text)\" is no city's code, reference, or conference's id"))
  }
}
