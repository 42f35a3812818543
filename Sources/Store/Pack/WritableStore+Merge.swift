import Model

extension WritableStore {
  /// Merges what was looked at before, as one change that one undo takes back.
  ///
  /// Throws `refused` if something changed on either side since the plan was made.
  public func merge(
    _ plan: MergePlan, with path: String, by author: Author, at: String = UTCTime.now,
    window: WindowID = .current
  ) throws(StoreFault) -> SaveOutcome {
    var store = try LockedStore.open(folder)
    let other = try OtherStore(path)
    var work = try MergeWork(other, into: folder)
    try work.run { file throws(StoreFault) in
      try FileError.asFault { () throws(FileError) in
        try Descriptor.folder(folder.path).bytes(of: file)
      }
    }
    guard work.plan == plan else {
      throw .refused(
        Bilingual(
          "ada yang berubah sejak dilihat; jalankan lagi",
          "something changed since it was looked at; run it again"))
    }
    let outcome = try commit(plan, by: author, at: at, window: window, in: &store)
    remember(other, in: store)
    return outcome
  }

  /// Remembers a pack that brought nothing new; what comes of that is only that the next merge
  /// knows more.
  public func noteMerged(_ path: String) {
    guard let other = try? OtherStore(path), let store = try? LockedStore.open(folder) else {
      return
    }
    remember(other, in: store)
  }

  private func commit(
    _ plan: MergePlan, by author: Author, at: String, window: WindowID, in store: inout LockedStore
  ) throws(StoreFault) -> SaveOutcome {
    guard !plan.isEmpty else { return .unchanged }
    let touches = plan.parts.flatMap(\.touches)
    let draft = Commit(
      number: 0, purpose: .edit, of: nil, at: at, by: author.name, window: window,
      touches: Array(touches.prefix(Commit.namedRecords)), count: touches.count, targets: [])
    return .saved(SavedChange(try store.commit(plan.staged, draft)))
  }

  /// Keeps the files of a merged pack; without them the next merge knows less, and that is all.
  private func remember(_ other: OtherStore, in store: borrowing LockedStore) {
    guard let manifest = other.manifest else { return }
    var other = other
    var kept = KeptPacks(root: store.root)
    guard let place = try? kept.begin(manifest, in: store) else { return }
    for file in other.files {
      guard let bytes = try? other.bytes(of: file) else { continue }
      try? place.add(file, bytes)
    }
    try? kept.finish(manifest, in: store)
  }
}
