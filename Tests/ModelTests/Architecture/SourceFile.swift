import Foundation

/// A Swift file of `Sources`, as the tests of the architecture read it.
struct SourceFile {
  /// The path below `Sources`.
  let path: String
  let text: String

  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
  var module: String { path.split(separator: "/").first.map(String.init) ?? "" }
  var name: String {
    let last = path.split(separator: "/").last.map(String.init) ?? ""
    return last.hasSuffix(".swift") ? String(last.dropLast(6)) : last
  }

  /// The modules that the file imports, whatever stands before `import` or behind the module.
  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard let place = words.firstIndex(of: "import"), !line.hasPrefix("/"),
        words[..<place].allSatisfy({ $0.hasPrefix("@") || Self.accessLevels.contains($0) })
      else { return nil }
      let kinds = ["struct", "enum", "class", "func", "var", "let", "typealias", "protocol"]
      let rest = words[(place + 1)...].drop { kinds.contains($0) }
      return rest.first.map { String($0.prefix { $0 != "." && $0 != ";" }) }
    }
  }

  private static let accessLevels = ["public", "package", "internal", "fileprivate", "private"]

  /// Every Swift file of the package's sources.
  static func all() -> [SourceFile] {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources")
    let paths = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String }
    return (paths ?? []).filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
      guard let text = try? String(contentsOf: sources.appending(path: path), encoding: .utf8)
      else { return nil }
      return SourceFile(path: path, text: text)
    }
  }
}
