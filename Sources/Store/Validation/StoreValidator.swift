import Model

/// Checks the files of a store; reads them and writes nothing.
public struct StoreValidator: Sendable {
  private let today: String

  /// A validator that takes a date such as `2026-11-25` for today.
  public init(today: String = String(UTCTime.now.prefix(10))) {
    self.today = today
  }

  /// The paths of all files of a store.
  public static func files(of folder: StoreFolder) -> [String] {
    let listed = [folder.cities, folder.privates, folder.events].flatMap { path in
      ((try? FileBytes.names(in: path)) ?? []).filter { $0.hasSuffix(".json") }
        .map { path + "/" + $0 }
    }
    return [folder.network, folder.reference] + listed
  }

  /// What is wrong in the JSON of files, and nothing else.
  public static func syntaxFindings(in paths: [String]) -> [Finding] {
    let context = CheckContext(today: "", folder: nil, commonSources: nil)
    return paths.flatMap { FileCheck($0, context).findings(syntaxOnly: true) }
  }

  /// What is wrong in all files of a store.
  public func findings(in folder: StoreFolder) -> [Finding] {
    settled(findings(in: Self.files(of: folder), of: folder), in: folder)
  }

  /// What is wrong in some files; each is looked at as part of the store that it lies in, if any.
  public func findings(in paths: [String]) -> [Finding] {
    var findings: [Finding] = []
    var known: [StoreFolder: CheckContext] = [:]
    for path in paths {
      let folder = Self.folder(of: path)
      let context = folder.map { known[$0] ?? self.context($0) } ?? self.context(nil)
      if let folder { known[folder] = context }
      findings += settled(FileCheck(path, context).findings(), in: folder)
    }
    return findings
  }

  private func findings(in paths: [String], of folder: StoreFolder) -> [Finding] {
    let context = self.context(folder)
    return paths.flatMap { FileCheck($0, context).findings() }
  }

  private func context(_ folder: StoreFolder?) -> CheckContext {
    CheckContext(today: today, folder: folder, commonSources: folder.map { SourceList(of: $0) })
  }

  /// The findings without links to what stands in another city's file.
  private func settled(_ findings: [Finding], in folder: StoreFolder?) -> [Finding] {
    let targets = Set(findings.compactMap(\.target))
    guard let folder, !targets.isEmpty else { return findings }
    let found = LinkSearch.found(targets, in: folder)
    return found.isEmpty
      ? findings : findings.filter { $0.target.map { !found.contains($0) } ?? true }
  }

  /// The store that a file lies in: its folder, or the one above.
  private static func folder(of path: String) -> StoreFolder? {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<2 where !parts.isEmpty {
      parts.removeLast()
      let parent = parts == [""] ? "/" : parts.isEmpty ? "." : parts.joined(separator: "/")
      let folder = StoreFolder(parent)
      if folder.exists { return folder }
    }
    return nil
  }
}
