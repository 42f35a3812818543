import Model

extension ReadableStore {
  /// What merging a pack, a backup or another store's folder would make of this one.
  ///
  /// Nothing is written. Throws `refused` for what is no store, or none of this kind.
  public func mergePlan(with path: String) throws(StoreFault) -> MergePlan {
    var work = try MergeWork(OtherStore(path), into: folder)
    let moment = try FileError.asFault { () throws(FileError) in
      try StoreMoment(root: Descriptor.folder(folder.path))
    }
    try work.run { file throws(StoreFault) in
      try FileError.asFault { () throws(FileError) in
        try moment.bytes(of: file, root: Descriptor.folder(folder.path))
      }
    }
    return work.plan
  }
}
