import Model

extension SampleCity {
  /// Adds the strength of the value chain, of some cities and their stronger subsectors.
  func addChain(to potentials: inout [Potential]) {
    var random = random(.chain)
    guard isCounted, random.chance(40) else { return }
    for place in potentials.indices {
      let level = potentials[place].figures.first { $0.kind == .level }?.value.number
      guard let level, level >= 2, let year = potentials[place].year else { continue }
      for kind in FigureKind.chain {
        let strength = min(4, max(0, Int(level) - 2 + random.below(3)))
        // A link that nobody looked at.
        guard random.chance(92) else { continue }
        potentials[place].figures.append(
          Figure(
            kind: kind, value: FigureValue(Double(strength)), year: year, standing: .entry,
            source: sourceID(.entry)))
      }
    }
  }
}
