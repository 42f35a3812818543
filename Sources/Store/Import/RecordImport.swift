import Model
import Synchronization

/// Makes the draft of a list of records.
struct RecordImport {
  private let plan: ImportPlan
  private let kind: RecordKind
  private let files: ImportFiles
  private let author: Author
  private let at: String
  private let watch: ImportWatch

  init(
    _ plan: ImportPlan, _ kind: RecordKind, _ files: ImportFiles, by author: Author, at: String,
    _ watch: ImportWatch
  ) {
    self.plan = plan
    self.kind = kind
    self.files = files
    self.author = author
    self.at = at
    self.watch = watch
  }

  func draft() throws(ImportError) -> ImportDraft {
    var plan = plan
    guard var parts = read(plan) else { throw .stopped }
    var tally = Self.tally(parts)
    if plan.system == nil, plan.settings.codes == nil, !tally.digits.isEmpty,
      let system = CodeSystems.decided(tally)
    {
      // The codes that have a name told the system of those that have none.
      plan.system = system
      guard let again = read(plan) else { throw .stopped }
      parts = again
      tally = Self.tally(parts)
    }
    do throws(StoreFault) {
      try IDOwners.refuseTaken(&parts, kind, in: files)
    } catch {
      throw .store(error)
    }
    let cities = try compare(parts)
    var draft = ImportDraft(plan)
    draft.content = .records(RecordDraft(kind: kind, parts: parts, cities: cities))
    draft.fill(parts, cities, tally, kind)
    return draft
  }

  private func read(_ plan: ImportPlan) -> [RecordPart]? {
    RecordPass.parts(plan, kind, ImportStamp(at: at, by: author), watch)
  }

  private static func tally(_ parts: [RecordPart]) -> ImportTally {
    var tally = ImportTally()
    for part in parts { tally.add(part.tally) }
    return tally
  }

  /// Compares region by region, on two threads.
  private func compare(_ parts: [RecordPart]) throws(ImportError) -> [CityDraft] {
    var places: [[CityDraft.Added]] = Array(repeating: [], count: Registry.standard.regions.count)
    for (number, part) in parts.enumerated() {
      for (entry, record) in part.entries.enumerated() {
        places[record.region].append(CityDraft.Added(part: number, entry: entry))
      }
    }
    let regions = places.indices.filter { !places[$0].isEmpty }
    let (fixed, kind, files) = (places, kind, files)
    let (at, author, watch) = (at, author, watch)
    watch.begin()
    let results = TwoThreads.map(regions) { region -> Result<CityDraft, StoreFault>? in
      guard !watch.wasStopped else { return nil }
      defer { watch.add(1, of: regions.count, .comparing) }
      do throws(StoreFault) {
        return .success(
          try CityComparison.draft(
            region, fixed[region], parts, kind: kind, in: files, at: at, by: author))
      } catch {
        return .failure(error)
      }
    }
    var cities: [CityDraft] = []
    for result in results {
      switch result {
      case .success(let city)?: cities.append(city)
      case .failure(let fault)?: throw .store(fault)
      case nil: throw .stopped
      }
    }
    return cities
  }
}
