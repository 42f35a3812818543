import Model

/// Makes records of the rows of a list, on one thread.
struct RecordRows {
  private let plan: ImportPlan
  private let kind: RecordKind
  private let scanner: RowScanner
  private let stamp: ImportStamp
  private let hasPersonal: Bool
  private let splitsLater: Bool
  private let idColumn: Int?
  private let nameColumns: [Int]
  private let districtColumns: [Int]
  private let villageColumns: [Int]
  private var isNamed = false
  private let labelColumns: [Int]
  private let regionColumns: Set<Int>
  private let headerName: String?
  private var writers: [FieldWriter]
  private var regions: RegionReader
  private var cells: [Cell] = []
  private var key: [UInt8] = []
  private var id: [UInt8] = []
  private var above: [Int: Cell] = [:]
  private var part = RecordPart()

  init(_ plan: ImportPlan, _ kind: RecordKind, _ scanner: RowScanner, _ stamp: ImportStamp) {
    self.plan = plan
    self.kind = kind
    self.scanner = scanner
    self.stamp = stamp
    idColumn = plan.columns.first { $0.role == .id }?.index
    nameColumns = plan.columns.filter { $0.role == .field("name") }.map(\.index)
    districtColumns = plan.columns.filter { $0.role == .field("district") }.map(\.index)
    villageColumns = plan.columns(.field("village"))
    labelColumns = nameColumns + districtColumns + villageColumns
    regionColumns = Set(
      plan.columns(.region) + plan.columns(.regionCode) + plan.columns(.regionKind))
    headerName = nameColumns.first.flatMap { place in
      plan.columns.first { $0.index == place }?.name
    }
    writers = kind.importWriters(plan)
    splitsLater = plan.splitsLater
    // A private kind lies whole in one file.
    hasPersonal =
      !splitsLater && !Privacy.isPrivate(kind) && writers.contains { $0.isPersonal }
    regions = RegionReader(
      plan.columns, settings: plan.settings, system: plan.system,
      isOfProvinces: plan.isOfProvinces)
  }

  /// What some rows give.
  mutating func part(_ rows: Range<Int>) -> RecordPart {
    part = RecordPart()
    part.shared.reserveCapacity(rows.count * 2)
    part.personal.reserveCapacity(rows.count)
    var at = rows.lowerBound
    while at < rows.upperBound {
      let next = scanner.row(at: at, into: &cells)
      if !isEmpty() { take(at..<next) } else { part.tally.emptyRows += 1 }
      at = next
    }
    part.tally.votes = regions.votes
    return part
  }

  private func isEmpty() -> Bool {
    for cell in cells where cell.start < cell.end {
      for place in cell.start..<cell.end where scanner.text[place] > .space { return false }
    }
    return true
  }

  private mutating func take(_ row: Range<Int>) {
    // Before cells are filled from above, which would name a part in a row of sums.
    if isTotal() { return }
    if plan.fillsDown { fillDown() }
    guard let region = region(row) else { return }
    if isHeader() { return }
    guard kind == .city || text(nameColumns) != nil || text(idColumn.map { [$0] } ?? []) != nil
    else {
      return refuse(row, Self.noName)
    }
    guard isAccepted(row) else { return }
    makeID(region)
    write(region, row)
  }

  /// The row's region; notes why there is none.
  private mutating func region(_ row: Range<Int>) -> Int? {
    let number = regions.number(cells, scanner)
    switch regions[number] {
    case .region(let place): return place
    case .total: part.tally.totalRows += 1
    case .absent:
      if isHeader() { return nil }
      part.tally.rowsWithoutRegion += 1
      refuse(row, RegionReason.absent)
    case .several(let found):
      let text = regions.text(of: number)
      part.tally.several[text] = found
      refuse(row, RegionReason.several(text, found))
    case .level(let region, let province):
      refuse(row, RegionReason.level(regions.text(of: number), region, province))
    case .digits(let found):
      let text = regions.text(of: number)
      part.tally.digits[text] = found
      refuse(row, RegionReason.digits(text, found))
    case .clash(let found): refuse(row, RegionReason.clash(regions.text(of: number), found))
    case .unknown:
      if isHeader() { return nil }
      let text = regions.text(of: number)
      part.tally.regions[text, default: 0] += 1
      refuse(row, RegionReason.unknown(text))
    }
    return nil
  }

  private func text(_ columns: [Int]) -> CellText? {
    for column in columns where column < cells.count {
      if let text = CellText(cells[column], scanner) { return text }
    }
    return nil
  }

  /// Whether the row is a sum: its first text, its name or its place says so, and besides its region
  /// no more than numbers follow.
  private mutating func isTotal() -> Bool {
    guard let first = cells.firstIndex(where: { !isBlank($0) }),
      let label = ([first] + labelColumns).first(where: {
        $0 < cells.count && isLabelOfSum(cells[$0])
      }),
      cells.indices.allSatisfy({ place in
        place == label || regionColumns.contains(place) || isNumberOrNothing(cells[place])
          || isLabelOfSum(cells[place])
      })
    else { return false }
    part.tally.totalRows += 1
    return true
  }

  private func isBlank(_ cell: Cell) -> Bool {
    cell.start >= cell.end || scanner.text[cell.start..<cell.end].allSatisfy { $0 <= .space }
  }

  private func isLabelOfSum(_ cell: Cell) -> Bool {
    guard cell.start < cell.end, cell.end - cell.start <= 80 else { return false }
    var start = cell.start
    while start < cell.end, scanner.text[start] <= .space { start += 1 }
    guard start < cell.end else { return false }
    switch scanner.text[start] | 0x20 {
    case UInt8(ascii: "j"), UInt8(ascii: "t"), UInt8(ascii: "s"), UInt8(ascii: "g"),
      UInt8(ascii: "r"):
      return RowClass.isTotal(Folding.foldName(scanner.string(cell)))
    default: return false
    }
  }

  private func isNumberOrNothing(_ cell: Cell) -> Bool {
    !scanner.text[cell.start..<cell.end].contains { ($0 | 0x20) &- 0x61 < 26 }
  }

  private mutating func isHeader() -> Bool {
    guard let headerName, let column = nameColumns.first, column < cells.count,
      cells[column].end - cells[column].start == headerName.utf8.count,
      LayoutSearch.line(scanner.string(cells[column])) == headerName
    else { return false }
    part.tally.headerRows += 1
    return true
  }

  /// A name that looks like a person's is taken in, refused or asked about.
  private mutating func isAccepted(_ row: Range<Int>) -> Bool {
    guard kind == .organisation || kind == .community, plan.settings.takesPersons != true,
      let column = nameColumns.first, column < cells.count,
      PersonName.isWorthReading(scanner.text[cells[column].start..<cells[column].end])
    else { return true }
    let name = LayoutSearch.line(scanner.string(cells[column]))
    guard PersonName.isPerson(name) else { return true }
    part.tally.personCount += 1
    if part.tally.persons.count < 3 { part.tally.persons.append(name) }
    guard plan.settings.takesPersons == false else { return true }
    refuse(row, Self.person(name))
    return false
  }

  /// Makes the id: that of its column, else one that the name, region, kecamatan and desa give.
  ///
  /// An id of another system only tells rows of one name apart: two systems may count alike.
  private mutating func makeID(_ region: Int) {
    id.removeAll(keepingCapacity: true)
    isNamed = false
    guard kind != .city else {
      id += Array(Registry.standard.regions[region].code.description.utf8)
      return
    }
    let said = idColumn.flatMap { text([$0]) }
    if let said {
      said.append(to: &id)
      isNamed = plan.hasOwnIDs || RecordKey.isID(id, of: kind)
      if isNamed { return }
      id.removeAll(keepingCapacity: true)
    }
    key.removeAll(keepingCapacity: true)
    key += RecordKey.start(kind, region)
    text(nameColumns)?.appendKey(to: &key)
    key.append(.lineFeed)
    text(districtColumns)?.appendKey(to: &key)
    if let village = text(villageColumns) {
      key.append(.lineFeed)
      village.appendKey(to: &key)
    }
    if let said {
      key += [.lineFeed, .lineFeed]
      said.appendKey(to: &key)
    }
    id = RecordKey.id(kind, key)
  }

  private mutating func write(_ region: Int, _ row: Range<Int>) {
    let (sharedStart, personalStart) = (part.shared.count, part.personal.count)
    Self.begin(&part.shared, id, stamp)
    let stampLength = part.shared.count - sharedStart
    if hasPersonal { Self.begin(&part.personal, id, stamp) }
    let personalFields = part.personal.count
    for index in writers.indices {
      let fault =
        writers[index].isPersonal && hasPersonal
        ? writers[index].write(cells, scanner, to: &part.personal, &part.tally)
        : writers[index].write(cells, scanner, to: &part.shared, &part.tally)
      guard let fault else { continue }
      part.shared.removeLast(part.shared.count - sharedStart)
      part.personal.removeLast(part.personal.count - personalStart)
      return refuse(row, fault)
    }
    part.shared.append(.closeBrace)
    if part.personal.count > personalFields {
      part.personal.append(.closeBrace)
    } else {
      part.personal.removeLast(part.personal.count - personalStart)
    }
    if splitsLater, !splitByConsent(sharedStart, personalStart, row) { return }
    part.entries.append(
      RecordEntry(
        region: region, shared: sharedStart..<part.shared.count,
        personal: personalStart..<part.personal.count, id: id.count, stamp: stampLength,
        isNamed: isNamed, row: row))
  }

  /// Parts a line by the consent that it records; false where a field does not take what it says.
  private mutating func splitByConsent(
    _ sharedStart: Int, _ personalStart: Int, _ row: Range<Int>
  ) -> Bool {
    guard let form = RecordForm(line: part.shared[sharedStart...]) else { return false }
    do throws(StoreFault) {
      let lines = try RecordLines(form, kind: kind, instead: nil)
      part.shared.removeLast(part.shared.count - sharedStart)
      part.shared += lines.shared ?? lines.personal ?? []
      if lines.shared != nil { part.personal += lines.personal ?? [] }
      return true
    } catch {
      part.shared.removeLast(part.shared.count - sharedStart)
      refuse(row, error.message)
      return false
    }
  }

  /// Starts a line; static, as a copy of the reader would make a copy of all lines.
  private static func begin(_ line: inout [UInt8], _ id: [UInt8], _ stamp: ImportStamp) {
    line += stamp.head
    line += id
    line += stamp.tail
  }

  /// Puts the text above into cells that are empty or say "idem".
  private mutating func fillDown() {
    for column in plan.filledColumns where column < cells.count {
      let cell = cells[column]
      if Ditto.isDitto(scanner.text[cell.start..<cell.end]) {
        if let above = above[column] { cells[column] = above }
      } else {
        above[column] = cell
      }
    }
  }

  private mutating func refuse(_ row: Range<Int>, _ reason: Bilingual) {
    part.refused.append(RefusedRow(line: 0, reason: reason, place: row))
  }

  private static let noName = Bilingual("tanpa nama; isi namanya", "no name; fill it in")

  private static func person(_ name: String) -> Bilingual {
    let name = DisplayText(name).text
    return Bilingual(
      "\"\(name)\" tampaknya nama orang; tulis nama usaha atau komunitasnya",
      "\"\(name)\" looks like a person's name; write that of the business or community")
  }
}
