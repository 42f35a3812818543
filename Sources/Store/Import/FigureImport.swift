import Model

/// Makes the draft of a table of figures.
struct FigureImport {
  private let plan: ImportPlan
  private let files: ImportFiles
  private let watch: ImportWatch

  init(_ plan: ImportPlan, _ files: ImportFiles, _ watch: ImportWatch) {
    self.plan = plan
    self.files = files
    self.watch = watch
  }

  func draft() throws(ImportError) -> ImportDraft {
    var plan = plan
    guard var rows = read(plan) else { throw .stopped }
    if plan.system == nil, plan.settings.codes == nil, !rows.tally.rows.digits.isEmpty,
      let system = CodeSystems.decided(rows.tally.rows)
    {
      plan.system = system
      guard let again = read(plan) else { throw .stopped }
      rows = again
    }
    var draft = ImportDraft(plan)
    draft.refuse(rows.refused)
    draft.companions = rows.companions
    draft.ask(rows.tally)
    draft.tell(rows)
    draft.warnings += FigureWarnings(rows.sums.sums, totals: rows.totals).all
    do throws(StoreFault) {
      try compare(rows, &draft)
    } catch {
      throw .store(error)
    }
    return draft
  }

  private func read(_ plan: ImportPlan) -> FigureRows? {
    watch.begin()
    return plan.table.withRows { scanner in
      var rows = FigureRows(plan, scanner)
      return rows.read(watch) ? rows : nil
    }
  }

  private func compare(_ rows: FigureRows, _ draft: inout ImportDraft) throws(StoreFault) {
    let source = SourceChoice.source(plan.settings.source, file: plan.fileName)
    var regions: [Int: [FigureCell]] = [:]
    for cell in rows.sums.order { regions[cell.region, default: []].append(cell) }
    var content = FigureDraft()
    watch.begin()
    for (region, cells) in regions.sorted(by: { $0.key < $1.key }) {
      var comparison = try FigureComparison(region, files, source: source)
      for cell in cells {
        guard let value = rows.sums[cell]?.value else { continue }
        comparison.enter(cell, value)
      }
      draft.add(comparison)
      content.edits += comparison.edits
      watch.add(1, of: regions.count, .comparing)
    }
    draft.content = .figures(content)
  }
}
