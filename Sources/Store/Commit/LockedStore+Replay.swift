import Glibc

extension LockedStore {
  /// Completes the change that a run left unfinished; without one nothing is done.
  mutating func replay() throws(StoreFault) {
    guard let commit = tail.unfinished else { return }
    do throws(FileError) {
      // The run may have been killed before it had made its commit durable.
      try journal.sync()
      try machine.sync()
      try root.sync()
      var forward: [CommitTarget] = []
      var met: [StagedFile] = []
      for target in commit.targets {
        switch try UnfinishedFile(target, commit.number, root: root) {
        case .done: break
        case .waiting: forward.append(target)
        case .met(let current, let merged):
          met.append(StagedFile(file: target.file, old: current, new: merged))
        case .spoilt: try setAside(target, commit.number)
        }
      }
      try complete(commit, forward, met)
    } catch {
      throw .file(error)
    }
  }

  private mutating func complete(
    _ commit: Commit, _ forward: [CommitTarget], _ met: [StagedFile]
  ) throws(FileError) {
    guard !met.isEmpty else { return try finish(commit, forward) }
    // The merge is the change that closes this one.
    try finish(commit, forward, closing: false)
    var merge = commit
    merge.purpose = .merge
    merge.of = commit.number
    do throws(StoreFault) {
      _ = try self.commit(met, merge)
    } catch {
      switch error {
      case .file(let error), .unfinished(let error), .uncertain(let error): throw error
      default: return
      }
    }
    for file in met { try setAside(file.target, commit.number) }
  }

  /// Keeps the version that a change would have made, where the file itself is not to be touched.
  private func setAside(_ target: CommitTarget, _ number: Int) throws(FileError) {
    try machine.makeDurableFolder("undo")
    let undo = try machine.folder("undo")
    _ = try undo.makeFolder(String(number))
    let kept = try undo.folder(String(number))
    try inFolder(target.file.folder) { folder throws(FileError) in
      try folder.keep(
        target.file.temporaryName(number), in: kept, as: target.file.keptName(.new))
      try folder.remove(target.file.temporaryName(number))
    }
  }
}
