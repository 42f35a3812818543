import Model

/// Reads the tables of a file, whatever its form.
enum TableReader {
  static func tables(_ path: String) throws(ImportError) -> [Table] {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileBytes.read(path)
    } catch {
      throw .store(.file(error))
    }
    return [Table.text(bytes)]
  }
}
