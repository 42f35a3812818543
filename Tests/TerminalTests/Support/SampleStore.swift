import Foundation
import Testing

/// A small sample network in a folder, whose texts can be replaced.
struct SampleStore {
  let path: String

  init(in folder: URL, cities: Int, communities: Int) throws {
    path = folder.path + "/network"
    let output = try ProgramOutput([
      "init", path, "--sample", "--cities", "\(cities)", "--communities", "\(communities)",
    ])
    try #require(output.status == 0)
  }

  /// Its files.
  var files: [URL] {
    let names = FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []
    return names.filter { $0.hasSuffix(".json") }.sorted()
      .map { URL(fileURLWithPath: path).appendingPathComponent($0) }
  }

  /// The texts of a file by the names that lead to them, list places left out.
  static func texts(of file: URL) throws -> Set<String> {
    var found: Set<String> = []
    _ = replace(in: try JSONSerialization.jsonObject(with: Data(contentsOf: file)), at: "") {
      found.insert($0)
      return nil
    }
    return found
  }

  /// Replaces texts; `change` gets the names that lead to a text and gives another, or nil.
  static func replace(in file: URL, _ change: (String) -> String?) throws {
    let value = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    let changed = replace(in: value, at: "", change)
    try JSONSerialization.data(withJSONObject: changed, options: [.sortedKeys]).write(to: file)
  }

  private static func replace(in value: Any, at path: String, _ change: (String) -> String?) -> Any
  {
    switch value {
    case let members as [String: Any]:
      Dictionary(
        uniqueKeysWithValues: members.map { name, member in
          (name, replace(in: member, at: path + "." + name, change))
        })
    case let elements as [Any]: elements.map { replace(in: $0, at: path, change) }
    case is String: change(path) ?? value
    default: value
    }
  }
}
