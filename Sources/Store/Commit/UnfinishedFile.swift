/// How far a file of an unfinished change has come.
enum UnfinishedFile {
  /// It is the new version, or one that was written after it.
  case done
  /// It is the old version or gone, and the new one lies beside it.
  case waiting(new: [UInt8])
  /// An editor wrote it meanwhile: what stands there, and that merged with the new version.
  case met(current: [UInt8], merged: [UInt8])
  /// An editor wrote it meanwhile, and it is no JSON: it is left alone.
  case spoilt

  /// Looks at a file of a change in the store of that folder, and writes nothing.
  init(
    _ target: CommitTarget, _ number: Int, root: borrowing Descriptor
  ) throws(FileError) {
    let temporary = try root.bytes(
      of: target.file, named: target.file.temporaryName(number))
    // The temporary file lies in the folder of the file: without it the renaming is done.
    guard let new = temporary, ContentHash(new) == target.new else {
      self = .done
      return
    }
    guard let current = try root.bytes(of: target.file) else {
      self = .waiting(new: new)
      return
    }
    let hash = ContentHash(current)
    if hash == target.new {
      self = .done
    } else if hash == target.old {
      self = .waiting(new: new)
    } else {
      let base = try root.kept(.old, of: target.file, by: number)
      let merged = RecordFile.merge(base: base, new, current, form: FileForm(target.file))
      self = merged.map { .met(current: current, merged: $0) } ?? .spoilt
    }
  }
}
