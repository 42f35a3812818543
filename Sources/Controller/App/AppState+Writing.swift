import Model
import Store

extension AppState {
  /// The community under the cursor; nil where another kind of record or none is.
  var community: (record: Community, region: RegionCode)? {
    guard screen == .communities, let entry = browserEntry,
      entry.kind == .community,
      entry.holdings.communities.indices.contains(entry.place)
    else { return nil }
    let record = entry.holdings.communities[entry.place]
    return (record, Registry.standard.regions[entry.city].code)
  }

  /// The region to which a new record belongs: that of the record, the facet, or the city chosen.
  var regionForNew: RegionCode? {
    if let chosen = communities.chosen[.region].flatMap({ RegionCode($0) }) { return chosen }
    if let entry = browserEntry {
      return Registry.standard.regions[entry.city].code
    }
    return cities.selected.map { Registry.standard.regions[$0].code }
  }

  mutating func openForm(new isNew: Bool) {
    guard !isNew else {
      guard let region = regionForNew else { return }
      overlay = .form(FormState(nil, in: region, language))
      return
    }
    guard let (record, region) = community else { return }
    overlay = .form(FormState(record, in: region, language))
  }

  mutating func deleteRecord() -> [Effect] {
    guard let (record, region) = community else { return [] }
    return write(
      .delete([.delete(record, in: .city(region))], name: DisplayText(record.name ?? "").text))
  }

  /// Writes, or asks first who does.
  mutating func write(_ request: WriteRequest, form: FormState? = nil) -> [Effect] {
    guard let author else {
      overlay = .author(AuthorPrompt("", then: request, form: form))
      return []
    }
    return [.write(request, by: author)]
  }

  /// What came of writing: the form stays open until its record is durable.
  mutating func take(_ request: WriteRequest, _ result: WriteResult) -> [Effect] {
    switch result {
    case .fault(let fault):
      notice = Notice(fault.message, .alert)
      return []
    case .outcome(.conflict(let conflicts)):
      var open: FormState?
      if case .form(let form) = overlay { open = form }
      overlay = .conflict(ConflictState(conflicts, form: open))
      return []
    case .outcome(.unchanged):
      closeEntry()
      notice = Notice(Bilingual("Tidak ada yang berubah", "Nothing changed"))
      return []
    case .outcome(.saved(let change)):
      if case .save(let edits, _) = request, let id = edits.first?.id { communities.stand(on: id) }
      closeEntry()
      notice = Notice(request.said(change))
      return [.load]
    }
  }

  private mutating func closeEntry() {
    switch overlay {
    case .form, .conflict, .author: overlay = nil
    default: break
    }
  }
}
