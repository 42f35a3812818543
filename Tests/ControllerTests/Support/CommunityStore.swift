import Controller
import Foundation
import Model
import Store
import Testing

/// A network on disk, into which edits are saved and from which they are taken back.
final class CommunityStore {
  private let path = NSTemporaryDirectory() + "/jejaring-communities-\(UUID().uuidString)"
  private let author = "Rara, Dinas"
  /// The first region.
  let region = Registry.standard.regions[0].code

  init(_ loaded: LoadedNetwork) throws {
    try WritableStore(StoreFolder(path)).create(loaded.network)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Saves edits as one change.
  @discardableResult func save(_ edits: [Edit]) throws -> SaveOutcome {
    let author = try #require(Author(author))
    return try WritableStore(StoreFolder(path)).save(Change(edits, by: author))
  }

  /// Takes the last change back.
  func undo() throws {
    let author = try #require(Author(author))
    guard case .saved = try WritableStore(StoreFolder(path)).undo(by: author) else {
      throw StoreFault.refused(Bilingual(same: "nothing is taken back"))
    }
  }

  /// What stands in the store now.
  func network() throws -> Network { try ReadableStore(StoreFolder(path)).load().network }

  /// What stands in the store now, as the program reads it.
  func loaded() throws -> LoadedNetwork { Networks.loaded(try network()) }

  /// A community of any region.
  func community(_ id: String) throws -> Community {
    let found = try network().holdings.lazy.flatMap(\.communities).first {
      $0.stamp.id == id && !$0.stamp.isDeleted
    }
    return try #require(found)
  }

  /// The store, to read.
  var readable: ReadableStore { ReadableStore(StoreFolder(path)) }

  /// The text of a file; empty if there is none.
  func text(_ file: StoreFile) throws -> String {
    (try? String(contentsOfFile: path + "/" + file.path, encoding: .utf8)) ?? ""
  }

  /// Every file below the store's folder, with what stands in it.
  func allFiles() throws -> [(path: String, text: String)] {
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return names.map { name in
      let bytes = FileManager.default.contents(atPath: path + "/" + name) ?? Data()
      return (name, String(decoding: bytes, as: UTF8.self))
    }
  }

  /// Erases a record for good.
  func forget(_ id: String) throws {
    let author = try #require(Author(author))
    _ = try WritableStore(StoreFolder(path)).forget(id, by: author)
  }

  /// What the validator says of links and ids.
  func findings() -> [Finding] {
    StoreValidator(today: "2026-11-27").findings(in: StoreFolder(path))
  }
}
