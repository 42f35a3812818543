/// The figures of a network that count, by kind, area, subsector and year: worked out once, so that
/// no measure has to look through the records again.
public struct FigureIndex: Equatable, Sendable {
  /// The figures of a cell that count, one a year, the oldest first.
  typealias Years = [MeasuredValue]

  /// By kind: a cell a region and subsector, in the registry's order.
  private var regions: [FigureKind: [Years]] = [:]
  /// By kind and area: a cell a subsector.
  private var published: [FigureKind: [Area: [Years]]] = [:]
  private var regionYears: [FigureKind: [Int]] = [:]
  private var publishedYears: [FigureKind: [Int]] = [:]

  /// Looks at every figure of a network once.
  public init(_ network: Network) {
    // By their places: a loop over the holdings themselves would copy each.
    for place in network.holdings.indices where !network.holdings[place].potentials.isEmpty {
      for potential in network.holdings[place].potentials where !potential.stamp.isDeleted {
        guard let subsector = potential.subsector else { continue }
        for figure in potential.figures where figure.canCount(year: nil) {
          let cells = network.holdings.count * Subsector.count
          FigureIndex.take(
            MeasuredValue(figure),
            &regions[figure.kind, default: Array(repeating: [], count: cells)][
              place * Subsector.count + subsector.index])
        }
      }
    }
    for fact in network.reference.facts where !fact.stamp.isDeleted {
      guard let area = fact.area, let subsector = fact.subsector, let figure = fact.figure,
        figure.canCount(year: nil)
      else { continue }
      FigureIndex.take(
        MeasuredValue(figure, indicative: fact.isIndicative),
        &published[figure.kind, default: [:]][
          area, default: Array(repeating: [], count: Subsector.count)][subsector.index])
    }
    regionYears = regions.mapValues { FigureIndex.years($0) }
    publishedYears = published.mapValues { FigureIndex.years($0.values.joined()) }
  }

  private static func take(_ value: MeasuredValue, _ years: inout Years) {
    guard let year = value.year else { return }
    guard let place = years.firstIndex(where: { ($0.year ?? 0) >= year }) else {
      years.append(value)
      return
    }
    if years[place].year != year {
      years.insert(value, at: place)
    } else if (value.standing ?? .estimate) < (years[place].standing ?? .estimate) {
      years[place] = value
    }
  }

  /// The figures of a region's cell, one a year, the oldest first.
  func figures(_ kind: FigureKind, region place: Int, _ subsector: Subsector) -> [MeasuredValue] {
    let cell = place * Subsector.count + subsector.index
    guard let cells = regions[kind], cells.indices.contains(cell) else { return [] }
    return cells[cell]
  }

  /// The figures that are published of an area's cell, one a year, the oldest first.
  func figures(_ kind: FigureKind, of area: Area, _ subsector: Subsector) -> [MeasuredValue] {
    guard let cells = published[kind]?[area], cells.indices.contains(subsector.index) else {
      return []
    }
    return cells[subsector.index]
  }

  /// The areas of which figures of a kind are published.
  func publishedAreas(_ kind: FigureKind) -> Set<Area> { Set((published[kind] ?? [:]).keys) }

  /// The years in which regions, or else areas, have figures of a kind, oldest first.
  func years(_ kind: FigureKind, regions ofRegions: Bool) -> [Int] {
    (ofRegions ? regionYears : publishedYears)[kind] ?? []
  }

  private static func years(_ cells: some Sequence<Years>) -> [Int] {
    var years: Set<Int> = []
    for cell in cells { for value in cell { value.year.map { _ = years.insert($0) } } }
    return years.sorted()
  }

  /// The figure of one year, or the newest.
  static func value(_ years: [MeasuredValue], in year: Int?) -> MeasuredValue {
    guard let year else { return years.last ?? .unknown }
    return years.first { $0.year == year } ?? .unknown
  }
}
