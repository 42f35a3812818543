import Foundation

/// A folder that is gone when the test is over.
final class SampleFolder {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "jejaring-sample-\(UUID().uuidString)"
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The bytes of every file in the folder, by their path in it.
  func files() throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      files[name] = FileManager.default.contents(atPath: "\(path)/\(name)")
    }
    return files
  }
}
