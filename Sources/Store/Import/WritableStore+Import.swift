import Model
import Synchronization

extension WritableStore {
  /// What an import would do; nothing is written.
  ///
  /// Throws `stopped` if the watch was told to stop, `store` if a file of a region that the table
  /// names cannot be taken in.
  public func draft(
    _ plan: ImportPlan, by author: Author, at: String = UTCTime.now,
    watch: ImportWatch = ImportWatch()
  ) throws(ImportError) -> ImportDraft {
    guard let kind = plan.kind, plan.questions.isEmpty else { return ImportDraft(plan) }
    if kind == .potential { return try FigureImport(plan, ImportFiles(self), watch).draft() }
    return try RecordImport(plan, kind, ImportFiles(self), by: author, at: at, watch).draft()
  }

  /// Writes what a draft says: all of it, durably, or nothing.
  ///
  /// Returns nil if another program changed the files meanwhile: then the draft is to be made anew.
  public func save(
    _ draft: ImportDraft, by author: Author, at: String = UTCTime.now,
    watch: ImportWatch = ImportWatch()
  ) throws(ImportError) -> SaveOutcome? {
    do throws(StoreFault) {
      switch draft.content {
      case .nothing: return .unchanged
      case .figures(let figures): return try save(Change(figures.edits, by: author, at: at))
      case .records(let records): return try save(records, by: author, at: at, watch)
      }
    } catch {
      throw .store(error)
    }
  }

  private func save(
    _ records: RecordDraft, by author: Author, at: String, _ watch: ImportWatch
  ) throws(StoreFault) -> SaveOutcome? {
    let cities = records.cities.filter { !$0.isEmpty }
    guard !cities.isEmpty else { return .unchanged }
    var store = try LockedStore.open(folder)
    let files = ImportFiles(self)
    watch.begin()
    let results = TwoThreads.map(cities) { city -> Result<[StagedFile]?, StoreFault> in
      defer { watch.add(1, of: cities.count, .writing) }
      // Stopped: nothing is written, as if the files had changed.
      if watch.wasStopped { return .success(nil) }
      do throws(StoreFault) {
        return .success(try CityStaging(city, records).files(files, at: at, by: author))
      } catch {
        return .failure(error)
      }
    }
    var staged: [StagedFile] = []
    for result in results {
      guard let made = try result.get() else { return nil }
      staged += made
    }
    let commit = try store.commit(staged, Self.commit(records, cities, at, author))
    return .saved(SavedChange(commit))
  }

  private static func commit(
    _ records: RecordDraft, _ cities: [CityDraft], _ at: String, _ author: Author
  ) -> Commit {
    var touches: [RecordTouch] = []
    var count = 0
    for city in cities {
      let owner = RecordOwner.city(Registry.standard.regions[city.region].code)
      count += city.added.count + city.changed.count
      for record in city.changed where touches.count < Commit.namedRecords {
        touches.append(
          RecordTouch(.changed, owner: owner, list: records.kind.listKey, id: record.id))
      }
      for place in city.added where touches.count < Commit.namedRecords {
        let part = records.parts[place.part]
        let entry = part.entries[place.entry]
        let id = CityStaging.id(entry, part.shared[entry.shared])
        touches.append(RecordTouch(.added, owner: owner, list: records.kind.listKey, id: id))
      }
    }
    return Commit(
      number: 0, purpose: .edit, of: nil, at: at, by: author.name, window: .current,
      touches: touches, count: count, targets: [])
  }
}
