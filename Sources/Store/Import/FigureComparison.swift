import Model

/// Compares the figures of a table with those of a region.
struct FigureComparison {
  private let region: Int
  private let owner: RecordOwner
  private let source: Source
  private var potentials: [Potential] = []
  private var bases: [String: Potential] = [:]
  private var touched: [String] = []
  private let standingSource: Source?
  /// What is new and what changes, in numbers.
  private(set) var counts = ImportCounts()
  /// What is new, a line each.
  private(set) var added: [String] = []
  /// What changes, a line each.
  private(set) var changed: [String] = []
  /// What is there already, a line each; the first of it.
  private(set) var unchanged: [String] = []

  init(
    _ region: Int, _ files: ImportFiles, source: Source
  ) throws(StoreFault) {
    self.region = region
    self.source = source
    let code = Registry.standard.regions[region].code
    owner = .city(code)
    let file = try files.open(.city(code))?.file
    potentials = Self.records(file)
    standingSource = (Self.records(file) as [Source]).first { $0.stamp.id == source.stamp.id }
    bases = Dictionary(potentials.map { ($0.stamp.id, $0) }) { first, _ in first }
  }

  private static func records<Kind: Record>(_ file: RecordFile?) -> [Kind] {
    let lines = file?.lists.first { $0.key == Kind.kind.listKey }?.lines ?? []
    return lines.compactMap { line in
      var reading = FileReading(file: "")
      guard let root = try? JSONDocument(Array(line.bytes)).root else { return nil }
      return RecordReader<Kind>().read(root, &reading)
    }
  }

  /// Enters a figure.
  mutating func enter(_ cell: FigureCell, _ value: FigureValue) {
    let figure = Figure(
      kind: cell.kind, value: value, year: cell.year, standing: cell.standing,
      source: cell.source ?? source.stamp.id)
    // What was verified since stands, and needs no second entry beside it.
    guard !isVerified(cell, figure) else {
      counts.unchanged += 1
      return
    }
    let place = place(of: cell, figure)
    let same = potentials[place].figures.firstIndex { isSame($0, figure) }
    let line = line(cell)
    if let same {
      let old = potentials[place].figures[same].value
      guard old != value else {
        counts.unchanged += 1
        if unchanged.count < ImportDraft.firstLines {
          unchanged.append("\(line) \(Self.text(value))")
        }
        return
      }
      potentials[place].figures[same].value = value
      counts.changed += 1
      changed.append("\(line) \(Self.text(old)) → \(Self.text(value))")
    } else {
      potentials[place].figures.append(figure)
      counts.added += 1
      added.append("\(line) \(Self.text(value))")
    }
    let id = potentials[place].stamp.id
    if !touched.contains(id) { touched.append(id) }
  }

  /// The record of a subsector and year; a new one if there is none.
  private mutating func place(of cell: FigureCell, _ figure: Figure) -> Int {
    let fitting = potentials.indices.filter { place in
      let potential = potentials[place]
      if let record = cell.record { return potential.stamp.id == record }
      return !potential.stamp.isDeleted && potential.subsector == cell.subsector
        && potential.year == cell.year
    }
    let holding = fitting.first { potentials[$0].figures.contains { isSame($0, figure) } }
    let likely = fitting.first { potentials[$0].figures.contains { $0.kind == figure.kind } }
    if let place = holding ?? likely ?? fitting.first { return place }
    let code = Registry.standard.regions[region].code
    var id = cell.record ?? "pot-\(code)-\(cell.subsector?.code ?? "semua")-\(cell.year)"
    while cell.record == nil, potentials.contains(where: { $0.stamp.id == id }) { id += "-i" }
    var potential = Potential(stamp: Stamp(id: id))
    potential.subsector = cell.subsector
    potential.year = cell.year
    potentials.append(potential)
    return potentials.count - 1
  }

  private func isVerified(_ cell: FigureCell, _ figure: Figure) -> Bool {
    potentials.contains { potential in
      !potential.stamp.isDeleted && potential.subsector == cell.subsector
        && potential.figures.contains { known in
          known.standing == .verified && known.kind == figure.kind && known.year == figure.year
            && known.source == figure.source && known.value == figure.value
        }
    }
  }

  private func isSame(_ left: Figure, _ right: Figure) -> Bool {
    left.kind == right.kind && left.standing == right.standing && left.source == right.source
  }

  private func line(_ cell: FigureCell) -> String {
    let title = Registry.standard.regions[region].title
    return "\(title) · \(cell.subsector?.code ?? "-") \(cell.year) · \(cell.kind.code)"
  }

  private static func text(_ value: FigureValue) -> String {
    guard let number = value.number else { return "-" }
    return Language.indonesian.decimal(number, places: number == number.rounded() ? 0 : 2)
  }

  /// The edits that enter the figures, and their source.
  var edits: [Edit] {
    guard !touched.isEmpty else { return [] }
    let records = touched.compactMap { id in potentials.first { $0.stamp.id == id } }
    let edits = records.map { Edit.put($0, over: bases[$0.stamp.id], in: owner) }
    let usesSource = records.contains { record in
      record.figures.contains { $0.source == source.stamp.id }
    }
    guard standingSource == nil, usesSource, source.title != nil else { return edits }
    return edits + [Edit.put(source, over: nil, in: owner)]
  }
}
