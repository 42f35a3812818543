import Model

/// A file that is imported: its tables.
public struct ImportFile: Sendable {
  /// The file's name without its folder.
  public let name: String
  /// Its tables; a text file has one.
  public let tables: [Table]

  /// Reads a file.
  ///
  /// Throws `table` if it is none that can be read, with the mend.
  public init(_ path: String, as form: TableForm = TableForm()) throws(ImportError) {
    name = path.split(separator: "/").last.map(String.init) ?? path
    do throws(TableFault) {
      tables = try TableReader.tables(path, as: form)
    } catch {
      throw .table(error.message)
    }
  }

  /// The plan of a table by what a person said; of the sheet with the most rows without that.
  public func plan(_ settings: ImportSettings) throws(ImportError) -> ImportPlan {
    ImportPlanner.plan(try table(settings.sheet), named: name, settings)
  }

  private func table(_ sheet: String?) throws(ImportError) -> Table {
    guard let sheet else {
      guard let table = tables.max(by: { $0.bytes.count < $1.bytes.count }) else {
        throw .table(Bilingual("tidak ada tabel di berkas ini", "there is no table in this file"))
      }
      return table
    }
    if let named = tables.first(where: { Folding.foldKey($0.name) == Folding.foldKey(sheet) }) {
      return named
    }
    if let number = Int(sheet), tables.indices.contains(number - 1) { return tables[number - 1] }
    let names = tables.map { DisplayText($0.name).text }.joined(separator: ", ")
    throw .table(
      Bilingual("lembar tidak ada; pilih dari: \(names)", "no such sheet; choose from: \(names)"))
  }
}
