import Model

/// Adds up the figures of a table's rows.
struct FigureRows {
  private let plan: ImportPlan
  private let scanner: RowScanner
  private let numbers: [FigureColumn]
  private let category: Int?
  private let year: Int?
  private let kind: Int?
  private let places: [Int]
  private let labels: [Int]
  private let reader: FigureNumberReader
  private let standing: Int?
  private let source: Int?
  private let record: Int?
  private var regions: RegionReader
  private var cells: [Cell] = []
  private var texts: [String] = []
  private var above: [Int: String] = [:]
  private var aboveCells: [Int: Cell] = [:]
  /// The figures.
  private(set) var sums = FigureSums()
  /// The rows that are not taken in.
  private(set) var refused: [RefusedRow] = []
  /// The sums of all rows by kind, year and region, those that are left out among them.
  private(set) var totals: [FigureKind: [Int: [Int: Double]]] = [:]
  /// The rows that are taken in, and their regions.
  private var taken: [(row: Range<Int>, region: Int)] = []
  /// What was seen.
  private(set) var tally = FigureTally()

  init(_ plan: ImportPlan, _ scanner: RowScanner) {
    self.plan = plan
    self.scanner = scanner
    numbers = plan.columns.compactMap { FigureColumn($0) }
    category = plan.columns(.category).first
    year = plan.columns(.year).first
    kind = plan.columns(.figureKind).first
    standing = plan.columns(.standing).first
    source = plan.columns(.source).first
    record = plan.columns(.id).first
    places = RowLabels.places(plan)
    labels = RowLabels.others(plan)
    reader = FigureNumberReader(plan)
    regions = RegionReader(
      plan.columns, settings: plan.settings, system: plan.system,
      isOfProvinces: plan.isOfProvinces)
  }

  /// Reads all rows; false if it was stopped.
  mutating func read(_ watch: ImportWatch) -> Bool {
    let rows = plan.layout.rows
    var at = rows.lowerBound
    var told = at
    while at < rows.upperBound {
      let next = scanner.row(at: at, into: &cells)
      texts = cells.map { CellText.unguarded(LayoutSearch.line(scanner.string($0))) }
      if texts.allSatisfy(\.isEmpty) {
        tally.rows.emptyRows += 1
      } else {
        take(at..<next)
      }
      at = next
      guard at - told > 1 << 20 || at >= rows.upperBound else { continue }
      watch.add(at - told, of: rows.count, .reading)
      told = at
      guard !watch.wasStopped else { return false }
    }
    tally.rows.votes = regions.votes
    return true
  }

  private func text(_ column: Int?) -> String {
    guard let column, column < texts.count else { return "" }
    return texts[column]
  }

  private mutating func take(_ row: Range<Int>) {
    // Before cells are filled from above, which would name a part in a row of sums.
    if isTotal() {
      tally.rows.totalRows += 1
      return
    }
    if plan.fillsDown { fillDown() }
    if texts.elementsEqual(plan.layout.names.prefix(texts.count)) {
      tally.rows.headerRows += 1
      return
    }
    let number = regions.number(cells, scanner)
    guard case .region(let region) = regions[number] else {
      return leave(regions[number], number, row)
    }
    add(row, region)
  }

  /// A row of sums: its first label says so, or the one that names its part.
  private func isTotal() -> Bool {
    let words = texts.indices.filter { texts[$0].contains(where: \.isLetter) }
    guard let first = words.first else { return false }
    if RowClass.isTotal(Folding.foldName(texts[first])), words.count <= 2 { return true }
    if ([category].compactMap(\.self) + places).contains(where: { place in
      RowClass.isTotal(Folding.foldName(text(place)))
    }) {
      return true
    }
    return places.contains { RowClass.isWholeRegion(text($0)) }
      || labels.contains { RowClass.isBareTotal(Folding.foldName(text($0))) }
  }

  private mutating func fillDown() {
    for column in plan.filledColumns where column < texts.count {
      if texts[column].isEmpty || Ditto.isMarked(texts[column]) {
        guard let said = above[column] else { continue }
        texts[column] = said
        if let place = aboveCells[column] { cells[column] = place }
      } else {
        above[column] = texts[column]
        aboveCells[column] = cells[column]
      }
    }
  }

  private mutating func leave(_ meaning: RegionMeaning, _ number: Int, _ row: Range<Int>) {
    let text = regions.text(of: number)
    switch meaning {
    case .region: break
    case .total: tally.rows.totalRows += 1
    case .absent:
      tally.rows.rowsWithoutRegion += 1
      refuse(row, RegionReason.absent)
    case .several(let found):
      tally.rows.several[text] = found
      refuse(row, RegionReason.several(text, found), among: found)
    case .level(let region, let province):
      refuse(row, RegionReason.level(text, region, province), among: [region])
    case .digits(let found):
      tally.rows.digits[text] = found
      refuse(row, RegionReason.digits(text, found), among: found)
    case .clash(let found): refuse(row, RegionReason.clash(text, found))
    case .unknown:
      tally.rows.regions[text, default: 0] += 1
      refuse(row, RegionReason.unknown(text))
    }
  }

  /// The subsector of a row, nil inside for the whole region; nil where the row is left.
  private mutating func subsector(_ row: Range<Int>, _ region: Int) -> Subsector?? {
    guard let category else { return .some(plan.settings.subsector) }
    let text = text(category)
    if let said = plan.settings.categories[Folding.foldKey(text)] {
      guard let said else {
        tally.leftOut[text, default: 0] += 1
        return nil
      }
      tally.mapped[said, default: []].insert(text)
      return said
    }
    switch Subsector.reading(text) {
    case .one(let subsector):
      tally.mapped[subsector, default: []].insert(text)
      return subsector
    case .several(let subsectors):
      tally.several[text] = subsectors
      refuse(row, FigureReason.several(text, subsectors), region)
    case .crossSubsector, .notCreative: tally.leftOut[text, default: 0] += 1
    case .unknown:
      if text.isEmpty {
        refuse(row, FigureReason.noCategory, region)
      } else {
        tally.categories[text, default: 0] += 1
        refuse(row, FigureReason.category(text), region)
      }
    }
    return nil
  }

  private mutating func add(_ row: Range<Int>, _ region: Int) {
    let found: [FigureEntry]
    switch entries(region) {
    case .success(let entries): found = entries
    case .failure(let fault): return refuse(row, fault.reason, region)
    }
    for entry in found {
      totals[entry.cell.kind, default: [:]][entry.cell.year, default: [:]][region, default: 0] +=
        entry.value?.number ?? 0
    }
    guard let subsector = subsector(row, region) else { return }
    let label = ([category].compactMap(\.self) + places + labels).map { text($0) }
      .joined(separator: "\n")
    let entries = found.map { entry in
      FigureEntry(
        cell: entry.cell.of(entry.cell.subsector ?? subsector), value: entry.value,
        label: "\(label)\n\(entry.label)", column: entry.column)
    }
    switch sums.state(of: entries) {
    case .new: break
    case .repeated:
      tally.repeated += 1
      return
    case .refused(let reason): return refuse(row, reason, region)
    }
    taken.append((row, region))
    for entry in entries where !sums.holds(entry) {
      sums.enter(entry)
      count(entry)
    }
  }

  /// What the numbers of a row say, as yet without the row's subsector.
  private mutating func entries(_ region: Int) -> Result<[FigureEntry], FigureFault> {
    let rowYear = year.flatMap { ImportYear.year(in: text($0).utf8) }
    let rowKind = kind.flatMap { FigureNames.kind(text($0)) }
    let standing = rowStanding()
    var entries: [FigureEntry] = []
    for column in numbers where column.index < cells.count {
      guard let year = column.year ?? rowYear ?? (year == nil ? plan.settings.year : nil) else {
        tally.withoutYear += 1
        return .failure(FigureFault(reason: FigureReason.noYear))
      }
      guard let kind = column.kind ?? rowKind ?? (kind == nil ? plan.settings.figure : nil) else {
        tally.withoutKind += 1
        return .failure(FigureFault(reason: FigureReason.noKind))
      }
      let cell = FigureCell(
        region: region, subsector: column.subsector, year: year, kind: kind, standing: standing,
        source: source.map { text($0) }.flatMap { $0.isEmpty ? nil : $0 },
        record: record.map { text($0) }.flatMap { $0.isEmpty ? nil : $0 })
      switch reader.value(
        column, kind, texts, isQuoted: cells[column.index].isQuoted)
      {
      case .success(let value):
        entries.append(
          FigureEntry(cell: cell, value: value, label: String(column.index), column: column.index))
      case .failure(let fault): return .failure(fault)
      }
    }
    return .success(entries)
  }

  /// The row's standing: another person verifies, no table does.
  private mutating func rowStanding() -> Standing {
    guard let said = standing.flatMap({ FigureNames.standing(text($0)) }) else {
      return plan.standing
    }
    guard said == .verified else { return said }
    tally.verified += 1
    return .entry
  }

  /// Counts what a person has to say the meaning of.
  private mutating func count(_ entry: FigureEntry) {
    let text = text(entry.column)
    var count = tally.zeros[entry.column] ?? ZeroCount()
    count.cells += 1
    if reader.state(text, texts) == nil {
      if FieldMeaning.isNothing(text) {
        count.blanks += 1
      } else if !text.contains(where: { ("1"..."9").contains($0) }) {
        count.zeros += 1
      }
    }
    tally.zeros[entry.column] = count
  }

  /// The rows whose numbers may be added up with those of refused rows.
  var companions: [Range<Int>] {
    guard !refused.isEmpty else { return [] }
    var regions: Set<Int> = []
    for row in refused {
      guard let those = row.regions else { return taken.map(\.row) }
      regions.formUnion(those)
    }
    return taken.filter { regions.contains($0.region) }.map(\.row)
  }

  private mutating func refuse(_ row: Range<Int>, _ reason: Bilingual, _ region: Int) {
    refused.append(RefusedRow(line: 0, reason: reason, place: row, regions: [region]))
  }

  /// Refuses a row of which it is not clear whose it is; of these regions if any are known.
  private mutating func refuse(_ row: Range<Int>, _ reason: Bilingual, among found: [Region] = []) {
    let regions = Set(found.compactMap { Registry.standard.index(of: $0.code) })
    refused.append(
      RefusedRow(line: 0, reason: reason, place: row, regions: regions.isEmpty ? nil : regions))
  }
}
