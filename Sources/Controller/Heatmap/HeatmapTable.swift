import Model

/// Makes the heatmap's tables.
enum HeatmapTable {
  /// The table of a key over all areas of its level, and the parts of those that are opened.
  static func table(_ key: HeatmapTableKey, _ context: ScreenContext) -> MeasureTable {
    if key.level == .nation { return nationByYears(key.measure, context) }
    let areas = key.level.areas(of: context.network)
    return reading(key, context).table(of: areas, inner: inner(areas, key.opened, context))
  }

  /// What reads the measure of a key.
  static func reading(_ key: HeatmapTableKey, _ context: ScreenContext) -> AreaMeasure {
    AreaMeasure(
      key.measure, in: context.network, year: key.year, reference: key.reference,
      figures: context.index?.figures)
  }

  /// The first measure that has a figure anywhere at a level.
  static func firstMeasure(at level: AreaLevel, _ context: ScreenContext) -> Measure? {
    Measure.allCases.first { hasFigures($0, at: level, context) }
  }

  /// Whether a measure has a figure anywhere at a level.
  static func hasFigures(
    _ measure: Measure, at level: AreaLevel, _ context: ScreenContext
  ) -> Bool {
    let key = HeatmapTableKey(
      measure: measure, level: level, year: nil, reference: .network, opened: [])
    return table(key, context).hasNumbers
  }

  /// The flagships of the regions in an area; only a region's own are marked.
  static func flagships(of area: Area, _ network: Network) -> Set<Subsector> {
    guard case .region(let code) = area, let place = Registry.standard.index(of: code),
      network.holdings.indices.contains(place)
    else { return [] }
    return Set(
      network.holdings[place].designations.filter { $0.isFlagship && !$0.stamp.isDeleted }
        .compactMap(\.subsector))
  }

  private static func inner(
    _ areas: [Area], _ opened: Set<Area>, _ context: ScreenContext
  ) -> [Area] {
    areas.filter(opened.contains).flatMap { area in
      let parts = AreaLevel.parts(of: area, context)
      return parts + inner(parts, opened, context)
    }
  }

  private static func nationByYears(
    _ measure: Measure, _ context: ScreenContext
  ) -> MeasureTable {
    let figures = context.index?.figures ?? FigureIndex(context.network)
    func rows(_ year: Int?) -> MeasureRow {
      let row = AreaMeasure(measure, in: context.network, year: year, figures: figures)
        .row(of: .nation)
      return MeasureRow(area: row.area, period: year, cells: row.cells)
    }
    let years = AreaMeasure.years(of: measure, in: figures, regions: false)
    let known = years.map { rows($0) }.filter(\.hasNumbers)
    return MeasureTable(
      measure: measure, year: nil, rows: known.isEmpty ? [rows(nil)] : known,
      threshold: context.network.identity.threshold)
  }
}
