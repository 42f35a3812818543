import Glibc
import Model

/// The drafts of this machine, in `.jejaring/drafts`: never shared, and gone once they are saved.
public struct DraftShelf: Sendable {
  private static let folderName = "drafts"

  private let folder: StoreFolder

  /// The drafts of a store.
  public init(_ folder: StoreFolder) {
    self.folder = folder
  }

  /// Keeps a draft in the place of the one of its name; durable when it returns.
  public func keep(_ draft: Draft) throws(FileError) {
    let drafts = try opened()
    // The dot keeps half a draft from being taken for one.
    let temporary = ".\(draft.name).new"
    let file = try drafts.newFile(temporary)
    try file.takePermissions(0o600)
    try file.write(draft.json)
    try file.sync()
    try drafts.rename(temporary, to: draft.name)
    try drafts.sync()
  }

  /// Takes a draft away; one that is not there is no error.
  public func drop(_ name: String) throws(FileError) {
    let drafts = try opened()
    try drafts.remove(name)
    try drafts.sync()
  }

  /// The drafts of runs that are over, the newest first.
  public var left: [Draft] {
    guard let drafts = try? opened(), let names = try? drafts.names() else { return [] }
    return names.compactMap { name in
      guard !name.hasPrefix("."), let bytes = try? drafts.bytes(of: name) else { return nil }
      return Draft(bytes, name: name)
    }.filter { !$0.window.isOpen }.sorted { ($0.at, $0.name) > ($1.at, $1.name) }
  }

  private func opened() throws(FileError) -> Descriptor {
    let root = try Descriptor.folder(folder.path)
    if try root.makeFolder(StoreFolder.machineName) { try root.sync() }
    let machine = try root.folder(StoreFolder.machineName)
    if try machine.makeFolder(Self.folderName) { try machine.sync() }
    return try machine.folder(Self.folderName)
  }
}
