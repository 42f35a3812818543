import Model

/// What becomes of an edit, given the record that stands in the store now.
enum EditResolution {
  /// The record says all of it already.
  case unchanged
  /// The record as it is to be written.
  case write(RecordForm)
  /// The same field was changed elsewhere.
  case conflict(RecordConflict)

  /// Lays an edit over the record that is found; pure.
  ///
  /// Throws `refused` for what cannot be done to it.
  init(
    _ edit: Edit, _ found: RecordForm?, older: RecordForm?, _ at: String, _ author: Author
  ) throws(StoreFault) {
    let (mine, base) = try Self.versions(edit, found, older)
    guard let found else {
      self = base == nil ? Self.stamped(mine, rev: 1, at, author) : Self.gone(edit, mine, base)
      return
    }
    let merged =
      if case .erase = edit.content { mine } else {
        RecordForm.merge(base: base, mine, found)
      }
    let conflicts = merged.conflicts.filter { merged[$0] != found[$0] }
    guard conflicts.isEmpty else {
      self = .conflict(Self.conflict(edit, conflicts, mine, found, base))
      return
    }
    guard merged.fields != found.fields else {
      self = .unchanged
      return
    }
    self = Self.stamped(merged, rev: found.rev + 1, at, author)
  }

  /// The record as the person wants it, and as they found it.
  private static func versions(
    _ edit: Edit, _ found: RecordForm?, _ older: RecordForm?
  ) throws(StoreFault) -> (mine: RecordForm, base: RecordForm?) {
    switch edit.content {
    case .put(let form, let base): return (form, base)
    case .set(let fields, let rev):
      if found?.isDeleted == true { throw isDeleted(edit.id) }
      let base = rev.map { $0 == found?.rev } ?? true ? found : older ?? lost(fields, found)
      var mine = base ?? RecordForm(id: edit.id)
      // A list of figures is the whole list.
      if fields.keys.contains(where: { $0.hasPrefix("figures") }) {
        mine.fields = mine.fields.filter { !$0.key.hasPrefix("figures/") }
      }
      // A figure that was withheld from whoever wrote this says nothing of it.
      for (key, sides) in fields { mine[key] = sides.isWithheld ? base?[key] ?? .absent : sides }
      return (mine, base)
    case .delete, .erase:
      guard let found, edit.kind != .city, edit.kind != .edition else {
        throw found == nil ? isMissing(edit.id) : staysForever(edit.id)
      }
      var mine = RecordForm(id: edit.id)
      mine["deleted"] = Sides(Array("true".utf8))
      if case .delete(let base?) = edit.content { return (mine, base) }
      return (mine, found)
    }
  }

  /// A base that nobody has any more: each field that is not as it stands is changed on both sides.
  private static func lost(
    _ fields: [String: Sides], _ found: RecordForm?
  ) -> RecordForm? {
    guard var base = found else { return nil }
    for key in fields.keys { base[key] = Sides([0]) }
    return base
  }

  private static func stamped(
    _ form: RecordForm, rev: Int, _ at: String, _ author: Author
  ) -> EditResolution {
    var form = form
    form.rev = rev
    form.at = at
    form.by = author.name
    return .write(form)
  }

  /// A record that was changed here and that an editor took out of the file.
  private static func gone(_ edit: Edit, _ mine: RecordForm, _ base: RecordForm?) -> EditResolution
  {
    let nothing = RecordForm(id: edit.id)
    return .conflict(conflict(edit, mine.keys(unlike: nothing), mine, nothing, base))
  }

  private static func conflict(
    _ edit: Edit, _ keys: [String], _ mine: RecordForm, _ found: RecordForm, _ base: RecordForm?
  ) -> RecordConflict {
    let fields = keys.map { key in
      let sides = [mine[key].shown, found[key].shown].map { $0.isEmpty ? nil : $0 }
      return FieldConflict(
        key: key, title: Self.title(ofField: key, edit.kind),
        mine: sides[0], theirs: sides[1])
    }
    return RecordConflict(
      owner: edit.owner, list: edit.list, id: edit.id, fields: fields, mine: mine, theirs: found,
      base: base)
  }

  private static func title(ofField key: String, _ kind: RecordKind?) -> Bilingual {
    let parts = key.split(separator: "/")
    if parts.count > 1, parts[0] == "figures", let figure = FigureKind(rawValue: String(parts[1])) {
      return figure.title
    }
    return kind?.title(ofField: key) ?? Bilingual(same: DisplayText(key).text)
  }

  private static func isDeleted(_ id: String) -> StoreFault {
    let id = DisplayText(id).text
    return .refused(
      Bilingual(
        "\"\(id)\" sudah dihapus; batalkan penghapusannya atau pakai id baru",
        "\"\(id)\" is deleted; undo the deletion or use a new id"))
  }

  private static func isMissing(_ id: String) -> StoreFault {
    let id = DisplayText(id).text
    return .refused(
      Bilingual("\"\(id)\" tidak ada; periksa id-nya", "there is no \"\(id)\"; check the id"))
  }

  private static func staysForever(_ id: String) -> StoreFault {
    let id = DisplayText(id).text
    return .refused(
      Bilingual(
        "\"\(id)\" tidak dihapus; ubah keanggotaannya menjadi inactive",
        "\"\(id)\" is not deleted; change its membership to inactive"))
  }
}
