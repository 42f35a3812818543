import Model

extension ReadableStore {
  /// A mapping that was kept under a name.
  ///
  /// Throws `store` where `network.json` cannot be read, `table` where there is no such mapping,
  /// with those that there are.
  public func importMapping(_ name: String) throws(ImportError) -> ImportMapping {
    let mappings = try importMappings()
    if let mapping = mappings[name] { return mapping }
    let name = DisplayText(name).text
    let names = mappings.keys.sorted().map { DisplayText($0).text }.joined(separator: ", ")
    throw .table(
      names.isEmpty
        ? Bilingual(
          "belum ada pemetaan tersimpan; simpan dengan --save-mapping \"\(name)\"",
          "no mapping is kept yet; keep one with --save-mapping \"\(name)\"")
        : Bilingual(
          "pemetaan \"\(name)\" tidak ada; pilih dari: \(names)",
          "there is no mapping \"\(name)\"; choose from: \(names)"))
  }

  /// All mappings that were kept, by their names.
  public func importMappings() throws(ImportError) -> [String: ImportMapping] {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileBytes.read(folder.network)
    } catch {
      throw .store(.file(error))
    }
    let mappings = (try? JSONDocument(bytes).root)?[ImportMapping.key]
    var result: [String: ImportMapping] = [:]
    for (name, value) in mappings?.members.map({ ($0.key, $0.value) }) ?? [] {
      result[name] = ImportMapping(value)
    }
    return result
  }
}
