import Model

/// An id that leads to no record.
///
/// A source is looked for in the file, in the reference and in the editions; any other record in
/// the file and then in those of all cities.
struct LinkCheck: RecordCheck {
  private let file: CheckedFile
  private let context: CheckContext
  private var wanted: [LinkTarget: [JSONValue]] = [:]

  init(_ file: CheckedFile, _ context: CheckContext) {
    self.file = file
    self.context = context
  }

  mutating func look(at record: CheckedRecord, _ notes: inout CheckNotes) {
    guard !record.isDeleted else { return }
    for (key, kind) in record.kind.links {
      for (id, value) in record.texts(at: key) { want(kind, id, value) }
    }
    for figure in record.figures {
      if let member = figure["source"], let id = member.string, !id.isEmpty {
        want(.source, id, member)
      }
    }
  }

  private mutating func want(_ kind: RecordKind, _ id: String, _ value: JSONValue) {
    wanted[LinkTarget(kind: kind, id: id), default: []].append(value)
  }

  mutating func finish(_ notes: inout CheckNotes) {
    notes.check = .link
    let deleted = takeFound()
    for (target, values) in wanted where !isKnownElsewhere(target) {
      let isDeleted = deleted.contains(target)
      for value in values {
        notes.note(
          message(target, isDeleted: isDeleted), at: value,
          // What is deleted here may have been moved to another city.
          looksFor: target.kind == .source ? nil : target)
      }
    }
  }

  /// Takes away what stands in the file itself; gives those that are deletion markers there.
  private mutating func takeFound() -> Set<LinkTarget> {
    var deleted: Set<LinkTarget> = []
    for kind in Set(wanted.keys.map(\.kind)) {
      for record in file.list(kind) {
        guard let id = record["id"]?.string else { continue }
        let target = LinkTarget(kind: kind, id: id)
        guard wanted[target] != nil else { continue }
        if record["deleted"]?.bool == true {
          deleted.insert(target)
        } else {
          wanted[target] = nil
        }
      }
    }
    return deleted
  }

  private func isKnownElsewhere(_ target: LinkTarget) -> Bool {
    guard target.kind == .source else { return false }
    return context.commonSources?.contains(target.id) ?? true
  }

  private func message(_ target: LinkTarget, isDeleted: Bool) -> Bilingual {
    let id = DisplayText(target.id).text
    let kind = target.kind.title
    let problem =
      isDeleted
      ? Bilingual(
        "\(kind.indonesian) \"\(id)\" sudah dihapus", "\(kind.english) \"\(id)\" is deleted")
      : Bilingual(
        "\(kind.indonesian) \"\(id)\" tidak ada", "there is no \(kind.english) \"\(id)\"")
    return problem
      + Bilingual("; perbaiki id-nya atau hapus tautannya", "; mend the id or unlink it")
  }
}
