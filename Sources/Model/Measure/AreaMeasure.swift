/// Reads a measure of areas out of a network.
public struct AreaMeasure: Sendable {
  /// The network that is read.
  public let network: Network
  /// The measure.
  public let measure: Measure
  /// The year; nil is the newest of each cell.
  public let year: Int?
  /// What areas are compared with.
  public let reference: ReferenceArea
  let figures: FigureIndex
  /// The share of cells that the network asks for.
  var threshold: Double { network.identity.threshold }

  /// A measure of one year, or of the newest figures; with the figures worked out, if they are.
  public init(
    _ measure: Measure, in network: Network, year: Int? = nil,
    reference: ReferenceArea = .network, figures: FigureIndex? = nil
  ) {
    self.measure = measure
    self.network = network
    self.year = year
    self.reference = reference
    self.figures = figures ?? FigureIndex(network)
  }

  /// The table of the measure over `areas`, and below them over those that are parts of some.
  public func table(of areas: [Area], inner: [Area] = []) -> MeasureTable {
    let all = areas + inner
    let bases = all.map { basis(of: $0) }
    let references = references(of: all)
    var rows = zip(all, bases).map { area, cells in
      MeasureRow(area: area, cells: self.cells(cells, area, references))
    }
    if measure.form == .percentile {
      let outer = Array(zip(areas, bases))
      rows = ranked(outer) + ranked(Array(zip(inner, bases.dropFirst(areas.count))))
    }
    return MeasureTable(
      measure: measure, year: year, rows: rows, inner: inner.count,
      threshold: threshold,
      marks: marks(Array(bases.prefix(areas.count)), rows: rows.prefix(areas.count)))
  }

  /// The 16 cells of an area; of a rank, which needs others, nothing is known.
  public func row(of area: Area) -> MeasureRow {
    MeasureRow(area: area, cells: cells(basis(of: area), area, references(of: [area])))
  }

  /// The 16 cells of what an area is compared with; nil where there is nothing.
  public func referenceRow(of area: Area) -> MeasureRow? {
    guard let other = reference.area(of: area, in: network) else {
      guard reference == .network else { return nil }
      return MeasureRow(area: .nation, cells: sumOfNetwork())
    }
    return MeasureRow(area: other, cells: composition(of: other))
  }

  /// The years in which the measure has figures for a kind of area, oldest first.
  public static func years(
    of measure: Measure, in figures: FigureIndex, regions: Bool
  ) -> [Int] {
    let kinds = measure.basis.figureKinds
    guard kinds.count != 1, !kinds.isEmpty else {
      return kinds.first.map { figures.years($0, regions: regions) } ?? []
    }
    return Set(kinds.flatMap { figures.years($0, regions: regions) }).sorted()
  }

  /// The same, of a network of which nothing is worked out.
  public static func years(of measure: Measure, in network: Network, regions: Bool) -> [Int] {
    years(of: measure, in: FigureIndex(network), regions: regions)
  }

  /// The rows that areas are compared with, each worked out once.
  private func references(of areas: [Area]) -> [Area?: [Double?]] {
    guard measure.form.needsReference else { return [:] }
    var rows: [Area?: [Double?]] = [:]
    for area in areas {
      let other = reference.area(of: area, in: network)
      guard rows[other] == nil else { continue }
      if other == nil, reference != .network { continue }
      let cells = other.map { composition(of: $0) } ?? sumOfNetwork()
      rows[other] = cells.map(\.value.number)
    }
    return rows
  }

  private func cells(
    _ basis: [MeasuredValue], _ area: Area, _ references: [Area?: [Double?]]
  ) -> [MeasuredValue] {
    switch measure.form {
    case .amount: return basis
    case .perHead:
      let people = Double(network.population(of: area))
      return basis.map { cell in
        cell.mapNumber { people > 0 ? $0 / people * 100_000 : nil }
      }
    case .share: return shares(basis)
    case .quotient, .symmetricQuotient:
      guard let row = references[reference.area(of: area, in: network)] else { return blank }
      return quotients(basis, row)
    case .growth: return growth(of: area)
    case .percentile: return blank
    }
  }

  var blank: [MeasuredValue] {
    Array(repeating: .unknown, count: Subsector.count)
  }
}
