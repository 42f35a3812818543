/// Reads a measure of areas out of a network.
public struct AreaMeasure: Sendable {
  /// The network that is read.
  public let network: Network
  /// The measure.
  public let measure: Measure
  /// The year; nil is the newest of each cell.
  public let year: Int?

  /// A measure of one year, or of the newest figures.
  public init(_ measure: Measure, in network: Network, year: Int? = nil) {
    self.measure = measure
    self.network = network
    self.year = year
  }

  /// The table of the measure over `areas`.
  public func table(of areas: [Area]) -> MeasureTable {
    MeasureTable(measure: measure, year: year, rows: areas.map { row(of: $0) })
  }

  /// The years in which the measure has figures for a kind of area, oldest first.
  public static func years(of measure: Measure, in network: Network, regions: Bool) -> [Int] {
    guard let kind = measure.figureKind else { return [] }
    var years: Set<Int> = []
    if regions {
      for potential in network.holdings.lazy.flatMap(\.potentials)
      where !potential.stamp.isDeleted {
        guard let year = potential.year, potential.figures.contains(where: { $0.kind == kind })
        else { continue }
        years.insert(year)
      }
    } else {
      for fact in network.reference.facts where fact.figureKind == kind {
        if let year = fact.year { years.insert(year) }
      }
    }
    return years.sorted()
  }

  /// The 16 cells of an area.
  public func row(of area: Area) -> MeasureRow {
    let counted = cells(of: area)
    switch measure {
    case .businessShare, .coachedShare:
      let shares = Composition.shares(counted.map(\.value.number))
      let cells = zip(counted, shares).map { cell, share in cell.mapNumber { _ in share } }
      return MeasureRow(area: area, cells: cells)
    case .businessesPerHead:
      let people = Double(network.population(of: area))
      let cells = counted.map { cell in
        cell.mapNumber { people > 0 ? $0 / people * 100_000 : nil }
      }
      return MeasureRow(area: area, cells: cells)
    default:
      return MeasureRow(area: area, cells: counted)
    }
  }

  private func cells(of area: Area) -> [MeasuredValue] {
    guard let kind = measure.figureKind else { return recordCounts(in: area) }
    if case .region(let code) = area {
      guard let holdings = network.holdings(of: code) else { return blank }
      return holdings.countingFigures(kind, year: year).map { MeasuredValue($0) }
    }
    let published = published(kind, area)
    guard published.allSatisfy({ $0.value == .unknown }) else { return published }
    return kind == .coachedBusinesses ? blank : sum(kind, over: parts(of: area, kind: kind))
  }

  private var blank: [MeasuredValue] {
    Array(repeating: .unknown, count: Subsector.count)
  }

  /// What the reference facts say of the area itself: of each subsector the figure that counts.
  private func published(_ kind: FigureKind, _ area: Area) -> [MeasuredValue] {
    var figures = [Figure?](repeating: nil, count: Subsector.count)
    var cells = blank
    for fact in network.reference.facts where fact.area == area && fact.figureKind == kind {
      guard let index = fact.subsector?.index, let figure = fact.figure, !fact.stamp.isDeleted,
        figure.canCount(year: year), figure.outranks(figures[index])
      else { continue }
      figures[index] = figure
      cells[index] = MeasuredValue(figure, indicative: fact.isIndicative)
    }
    return cells
  }

  /// The areas that an area is added up from: groups where they are published, else regions.
  private func parts(of area: Area, kind: FigureKind) -> [Area] {
    if area == .nation {
      let groups = network.reference.groups.map { Area.group($0.stamp.id) }
      let counted = Set(
        network.reference.facts.filter { $0.figureKind == kind }.compactMap(\.area))
      if !groups.isEmpty, groups.allSatisfy(counted.contains) { return groups }
    }
    return network.regions(in: area).map { Area.region($0) }
  }

  private func sum(_ kind: FigureKind, over areas: [Area]) -> [MeasuredValue] {
    let rows = areas.map { area -> [MeasuredValue] in
      guard case .region(let code) = area else { return published(kind, area) }
      let figures = network.holdings(of: code)?.countingFigures(kind, year: year) ?? []
      return figures.map { MeasuredValue($0) }
    }
    return Subsector.allCases.map { subsector in
      let known = rows.compactMap { row -> MeasuredValue? in
        guard row.indices.contains(subsector.index) else { return nil }
        return row[subsector.index].value.number == nil ? nil : row[subsector.index]
      }
      let availability = Availability(known: known.count, of: areas.count)
      guard availability.suffices,
        let sum = MeasureRow.aggregate(known.compactMap(\.value.number), of: measureOfSum(kind))
      else { return .unknown }
      var cell = MeasuredValue(FigureValue(sum))
      cell.year = known.compactMap(\.year).min()
      cell.standing = known.compactMap(\.standing).max()
      cell.source = known.first?.source
      cell.isIndicative = known.contains { $0.isIndicative }
      cell.availability = availability
      return cell
    }
  }

  private func measureOfSum(_ kind: FigureKind) -> Measure {
    kind == .level ? .level : .businesses
  }

  /// Communities or designations on record; where a region keeps none at all, nothing is known.
  private func recordCounts(in area: Area) -> [MeasuredValue] {
    let regions = network.regions(in: area)
    var counts = Array(repeating: 0, count: Subsector.count)
    var isRecorded = false
    for code in regions {
      guard let holdings = network.holdings(of: code), holdings.isStored else { continue }
      switch measure {
      case .communities:
        isRecorded = isRecorded || holdings.communities.current > 0
        for (index, count) in holdings.communities.subsectorCounts.enumerated() {
          counts[index] += count
        }
      default:
        for designation in holdings.designations where !designation.stamp.isDeleted {
          isRecorded = true
          if let subsector = designation.subsector { counts[subsector.index] += 1 }
        }
      }
    }
    guard isRecorded else { return blank }
    return counts.map { MeasuredValue(FigureValue(Double($0))) }
  }
}
