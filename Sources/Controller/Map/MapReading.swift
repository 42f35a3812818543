import Model

/// Reads what regions say in the figure of the map.
struct MapReading {
  let figure: MapFigure
  let subsector: Subsector?
  let network: Network
  let index: NetworkIndex

  /// The figure that the map opens with.
  static func first(_ index: NetworkIndex) -> MapFigure {
    .measure(index.fingerprintMeasure == .level ? .level : .designations)
  }

  /// The next figure that some region has, in the order of the heatmap's measures.
  static func next(
    after figure: MapFigure, _ step: Int, _ network: Network, _ index: NetworkIndex
  ) -> MapFigure {
    let figures: [MapFigure] = [.known] + Measure.allCases.map { MapFigure.measure($0) }
    var place = figures.firstIndex(of: figure) ?? 0
    for _ in figures {
      place = (place + step + figures.count) % figures.count
      let reading = MapReading(
        figure: figures[place], subsector: nil, network: network, index: index)
      guard let cells = reading.cells(of: index.known) else { return figures[place] }
      if !cells.scope.isEmpty { return figures[place] }
    }
    return figure
  }

  /// The 16 cells of each region; none where the figure has none.
  func cells(of regions: [Int]) -> MeasureTable? {
    guard case .measure(let measure) = figure else { return nil }
    return AreaMeasure(measure, in: network, figures: index.figures).table(
      of: regions.map { .region(Registry.standard.regions[$0].code) })
  }

  /// A table of one cell a region: its number.
  func table(of regions: [Int], _ cells: MeasureTable?) -> MeasureTable {
    guard let cells else {
      return MeasureTable(
        measure: .businesses, year: nil, rows: regions.map { row($0, [known($0)]) })
    }
    let rows = zip(regions, cells.rows).map { region, row in
      self.row(region, [subsector.map { row[$0] } ?? total(row, cells)])
    }
    return MeasureTable(
      measure: cells.measure, year: nil, rows: rows, threshold: cells.threshold)
  }

  private func row(_ region: Int, _ cells: [MeasuredValue]) -> MeasureRow {
    MeasureRow(area: .region(Registry.standard.regions[region].code), cells: cells)
  }

  private func total(
    _ cells: MeasureRow, _ table: MeasureTable
  ) -> MeasuredValue {
    guard let sum = table.aggregate(of: cells) else { return .unknown }
    var value = MeasuredValue(FigureValue(sum))
    value.year = cells.cells.compactMap(\.year).max()
    return value
  }

  /// How many subsectors of a region have figures or designations; unknown where it has none.
  private func known(_ region: Int) -> MeasuredValue {
    guard network.holdings[region].isKnown else { return .unknown }
    let count = CityProfile(network.holdings[region]).rows.count(where: \.isKnown)
    return MeasuredValue(FigureValue(Double(count)))
  }
}
