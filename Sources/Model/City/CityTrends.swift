/// How a city's figures of one kind went over the years, a row a subsector that has two of them.
public struct CityTrends: Equatable, Sendable {
  /// One subsector.
  public struct Row: Equatable, Sendable {
    /// The subsector.
    public let subsector: Subsector
    /// The figure that counts, in each of the years; nil where there is none.
    public let figures: [Figure?]
    /// Growth a year from the first known to the last; nil if there was nothing to grow from.
    public let perYear: Double?
    /// Whether it grew from so few that the growth says little.
    public let isSmall: Bool
  }

  /// What is counted.
  public let kind: FigureKind
  /// The years of which any of the rows has a figure, the oldest first.
  public let years: [Int]
  /// The rows, in the order of the subsectors.
  public let rows: [Row]

  /// The kinds that are asked, in their order; a city's trends are of the first that has any.
  public static let kinds: [FigureKind] = [.businesses, .workers, .coachedBusinesses, .level]

  /// The trends of a city; nil where no figure is known of two years.
  public init?(_ holdings: CityHoldings) {
    for kind in Self.kinds {
      self.init(kind, holdings)
      if !rows.isEmpty { return }
    }
    return nil
  }

  /// The trends of one kind of figure.
  public init(_ kind: FigureKind, _ holdings: CityHoldings) {
    self.kind = kind
    let found = Self.figures(kind, holdings).map { figures in
      figures.count(where: { $0.value.value.number != nil }) > 1 ? figures : [:]
    }
    let years = Set(found.flatMap(\.keys)).sorted()
    self.years = years
    rows = Subsector.allCases.compactMap { subsector in
      let own = found[subsector.index]
      return own.isEmpty ? nil : Self.row(kind, subsector, years.map { own[$0] })
    }
  }

  /// Of each subsector the figure that counts, by its year, in one walk over the potentials.
  private static func figures(_ kind: FigureKind, _ holdings: CityHoldings) -> [[Int: Figure]] {
    var found = [[Int: Figure]](repeating: [:], count: Subsector.count)
    for potential in holdings.potentials where !potential.stamp.isDeleted {
      guard let index = potential.subsector?.index else { continue }
      for figure in potential.figures
      where figure.kind == kind && figure.canCount(year: nil)
        && figure.outranks(found[index][figure.year])
      {
        found[index][figure.year] = figure
      }
    }
    return found
  }

  private static func row(
    _ kind: FigureKind, _ subsector: Subsector, _ figures: [Figure?]
  ) -> Row {
    let known = figures.compactMap { $0 }.filter { $0.value.number != nil }
    var growth: Double?
    if let first = known.first, let last = known.last, let old = first.value.number,
      let new = last.value.number, !kind.isGraded
    {
      growth = Growth.perYear(from: old, to: new, years: last.year - first.year)
    }
    let isSmall =
      [.businesses, .people, .registrations].contains(kind.unit)
      && (known.first?.value.number ?? 0) < LocationQuotient.smallNumber
    return Row(subsector: subsector, figures: figures, perYear: growth, isSmall: isSmall)
  }
}
