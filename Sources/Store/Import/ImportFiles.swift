import Model

/// The files of a store as an import finds them.
struct ImportFiles: Sendable {
  /// A file that is there.
  struct FoundFile {
    let bytes: [UInt8]
    let hash: ContentHash
    let file: RecordFile
  }

  private let folder: StoreFolder
  private let migrations: Migrations

  init(_ store: WritableStore) {
    folder = store.folder
    migrations = store.migrations
  }

  /// A file; nil if it is not there.
  ///
  /// Throws `broken` or `newer` for one that must not be written.
  func open(_ name: StoreFile) throws(StoreFault) -> FoundFile? {
    guard let bytes = try bytes(of: name) else { return nil }
    let path = folder.path + "/" + name.path
    let root: JSONValue
    do throws(JSONError) {
      root = try migrations.document(bytes).root
    } catch {
      throw .broken(folder.problem(of: name, error))
    }
    guard root.kind == .object else {
      throw .broken(
        StoreProblem(
          file: path,
          message: Bilingual(
            "berkas ini seharusnya satu objek {…}", "the file should be one object {…}")))
    }
    try FileFormat.check(root, file: path)
    return FoundFile(
      bytes: bytes, hash: ContentHash(bytes), file: RecordFile(root, form: FileForm(name)))
  }

  private func bytes(of name: StoreFile) throws(StoreFault) -> [UInt8]? {
    do throws(FileError) {
      return try Descriptor.folder(folder.path).bytes(of: name)
    } catch {
      throw .file(error)
    }
  }
}
