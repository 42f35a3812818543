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

  /// The mean strength of each subsector's value chain, in one walk over the potentials; nil where
  /// too few of its links are known.
  public func chainStrengths(threshold: Double = Availability.threshold) -> [Double?] {
    var best = [[Figure?]](
      repeating: Array(repeating: nil, count: FigureKind.chain.count), count: Subsector.count)
    for potential in potentials where !potential.stamp.isDeleted {
      guard let index = potential.subsector?.index else { continue }
      for figure in potential.figures {
        guard let link = FigureKind.chain.firstIndex(of: figure.kind), figure.canCount(year: nil),
          figure.outranks(best[index][link])
        else { continue }
        best[index][link] = figure
      }
    }
    return best.map { links in
      let known = links.compactMap { $0?.value.number }
      guard Availability(known: known.count, of: links.count).suffices(threshold) else {
        return nil
      }
      return known.reduce(0, +) / Double(known.count)
    }
  }
}
