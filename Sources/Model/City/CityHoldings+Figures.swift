extension CityHoldings {
  /// The figures of a kind that count, one a subsector, in one walk over the potentials.
  public func countingFigures(_ kind: FigureKind, year: Int? = nil) -> [Figure?] {
    var best = [Figure?](repeating: nil, count: Subsector.count)
    for potential in potentials where !potential.stamp.isDeleted {
      guard let index = potential.subsector?.index else { continue }
      for figure in potential.figures
      where figure.kind == kind && figure.canCount(year: year) && figure.outranks(best[index]) {
        best[index] = figure
      }
    }
    return best
  }
}
