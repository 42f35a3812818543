import Model

extension StoreFolder {
  /// The newest version of a file that undo keeps and that is JSON; nil if it keeps none.
  public func lastGood(_ file: StoreFile) -> KeptFile? {
    guard let root = try? Descriptor.folder(path), let log = try? ChangeLog(root: root) else {
      return nil
    }
    for commit in log.commits.reversed() where commit.targets.contains(where: { $0.file == file }) {
      for side in [KeptSide.new, .old] {
        guard (try? root.kept(side, of: file, by: commit.number)) != nil,
          let bytes = try? log.version(side, of: file, commit, root: root),
          (try? JSONDocument(bytes)) != nil
        else { continue }
        let place = "\(path)/\(Self.machineName)/undo/\(commit.number)/\(file.keptName(side))"
        return KeptFile(change: LoggedChange(commit), path: place, bytes: bytes)
      }
    }
    return nil
  }

  /// What is wrong with a file that is no JSON, and where its last good version lies.
  func problem(of file: StoreFile, _ error: JSONError) -> StoreProblem {
    let problem = StoreProblem(file: path + "/" + file.path, error)
    guard let kept = lastGood(file) else { return problem }
    return StoreProblem(
      file: problem.file, line: problem.line, column: problem.column,
      message: Bilingual(
        "\(problem.message.indonesian); versi utuh terakhir: \(kept.path)",
        "\(problem.message.english); last good version: \(kept.path)"))
  }
}
