import Foundation
import Store

/// A folder of its own for one test, gone when the test is over.
final class TestFolder: Sendable {
  let path: String

  /// A folder on the disk, or in memory where a test opens hundreds of stores.
  init(inMemory: Bool = false) throws {
    let memory = "/dev/shm/"
    let isMemory = inMemory && FileManager.default.isWritableFile(atPath: memory)
    path = (isMemory ? memory : NSTemporaryDirectory()) + "jejaring-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  subscript(name: String) -> String { path + "/" + name }

  var store: StoreFolder { StoreFolder(path) }

  func store(_ name: String) -> StoreFolder { StoreFolder(self[name]) }

  func write(_ text: String, to name: String) throws {
    let file = URL(fileURLWithPath: self[name])
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: self[name], encoding: .utf8)
  }

  /// The names in the folder, sorted.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  /// The bytes of every file in the folder and those below it, by their path in it.
  func files() throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      files[name] = FileManager.default.contents(atPath: self[name])
    }
    return files
  }
}
