import Model

/// The edits that take a change back: each record as it was before, merged with what is there now.
enum InverseChange {
  /// The edits; nil if the versions that the change replaced are no longer kept.
  static func edits(
    of commit: Commit, _ log: ChangeLog, root: borrowing Descriptor
  ) throws(FileError) -> [Edit]? {
    var edits: [Edit] = []
    var seen: Set<RecordOwner> = []
    for target in commit.targets {
      guard let owner = RecordOwner(target.file), seen.insert(owner).inserted else { continue }
      guard let shared = try difference(commit, owner.shared, log, root: root),
        let personal = try difference(commit, owner.personal, log, root: root)
      else { return nil }
      let places = Set(shared.records.keys).union(personal.records.keys)
      edits += places.sorted().compactMap { place in
        edit(owner, place, shared.records[place], personal.records[place])
      }
    }
    return edits
  }

  /// What a change made of a file; nil if its versions are no longer kept.
  private static func difference(
    _ commit: Commit, _ file: StoreFile?, _ log: ChangeLog, root: borrowing Descriptor
  ) throws(FileError) -> RecordDifference? {
    guard let file, let target = commit.targets.first(where: { $0.file == file }) else {
      return RecordDifference()
    }
    guard let new = try log.version(.new, of: file, commit, root: root) else { return nil }
    let old = try log.version(.old, of: file, commit, root: root)
    guard old != nil || target.old == nil else { return nil }
    return RecordDifference(old, new, form: FileForm(file))
  }

  private static func edit(
    _ owner: RecordOwner, _ place: RecordDifference.Place, _ shared: RecordDifference.Pair?,
    _ personal: RecordDifference.Pair?
  ) -> Edit? {
    let kind = FileForm(owner.shared).kind(ofList: place.list)
    let known = Set(kind?.fieldKeys ?? [])
    let isPersonal = kind.map { Privacy.isPrivate($0) } ?? false
    // Where only private fields differ, the record itself stood there before and after.
    let (wasThere, isThere) =
      isPersonal
      ? (personal?.old != nil, personal?.new != nil)
      : (shared.map { $0.old != nil } ?? true, shared.map { $0.new != nil } ?? true)
    func form(_ shared: ArraySlice<UInt8>?, _ personal: ArraySlice<UInt8>?) -> RecordForm {
      // A record of a private kind has no other half, and its marker stands here.
      let whole = isPersonal ? personal : shared
      var form = whole.flatMap { RecordForm(line: $0) } ?? RecordForm(id: place.id)
      if !isPersonal, let personal { form.addPrivate(personal, keys: known) }
      return form
    }
    let was = wasThere ? form(shared?.old, personal?.old) : nil
    let made = isThere ? form(shared?.new, personal?.new) : nil
    let content: Edit.Content
    switch (was, made) {
    case (let was?, _): content = .put(was, base: made)
    // A city's file is never deleted, and so its own record stays.
    case (nil, let made?) where place.list != FileForm(owner.shared).ownKey:
      content = .delete(base: made)
    default: return nil
    }
    return Edit(owner: owner, list: place.list, id: place.id, content)
  }
}
