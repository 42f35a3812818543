/// The cells of one city whose figures would tell those of one or two businesses.
///
/// A cell is a subsector in a year. Where no count of businesses stands beside its figures, the
/// count of the nearest year speaks for it.
struct SmallCells {
  /// The figures that would tell.
  static let kinds: Set<FigureKind> = [.turnover, .exports, .workers]

  private struct Cell: Hashable {
    let subsector: Subsector?
    let year: Int
  }

  private struct Total: Hashable {
    let year: Int
    let kind: FigureKind
  }

  /// The fewest businesses that a source counts in a cell.
  private var counts: [Cell: Double] = [:]
  /// The sums over subsectors from which a hidden figure could be worked out.
  private var totals: Set<Total> = []

  /// The small cells among a city's potentials.
  init(_ potentials: [Potential]) {
    for potential in potentials where !potential.stamp.isDeleted {
      for figure in potential.figures where figure.kind == .businesses {
        guard let count = figure.value.number, count > 0 else { continue }
        let cell = Cell(subsector: potential.subsector, year: figure.year)
        counts[cell] = min(count, counts[cell] ?? count)
      }
    }
    for potential in potentials where potential.subsector != nil && !potential.stamp.isDeleted {
      for figure in potential.figures where hides(figure.kind, potential.subsector, figure.year) {
        totals.insert(Total(year: figure.year, kind: figure.kind))
      }
    }
  }

  /// Whether a figure of a kind stays in the house; without a subsector it is a sum over all.
  func hides(_ kind: FigureKind, _ subsector: Subsector?, _ year: Int) -> Bool {
    guard SmallCells.kinds.contains(kind) else { return false }
    if subsector == nil, totals.contains(Total(year: year, kind: kind)) { return true }
    guard let count = businesses(subsector, year) else { return false }
    return count < Privacy.fewestBusinesses
  }

  /// The businesses of a cell in a year, or else in the nearest; of two as near in the later.
  private func businesses(_ subsector: Subsector?, _ year: Int) -> Double? {
    if let count = counts[Cell(subsector: subsector, year: year)] { return count }
    let years = counts.keys.filter { $0.subsector == subsector }.map(\.year)
    let nearest = years.min { left, right in
      let (one, other) = ((left - year).magnitude, (right - year).magnitude)
      return one != other ? one < other : left > right
    }
    return nearest.flatMap { counts[Cell(subsector: subsector, year: $0)] }
  }
}
