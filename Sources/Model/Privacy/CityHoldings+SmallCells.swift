extension CityHoldings {
  /// Withholds the figures of cells with fewer than three businesses, and the sums from which they
  /// could be worked out; they read `dirahasiakan (<3 usaha)`.
  public mutating func withholdSmallCells() {
    let cells = SmallCells(potentials)
    for place in potentials.indices {
      let subsector = potentials[place].subsector
      for index in potentials[place].figures.indices {
        let figure = potentials[place].figures[index]
        guard cells.hides(figure.kind, subsector, figure.year) else { continue }
        potentials[place].figures[index].value = .withheld
        potentials[place].figures[index].unknown = []
      }
    }
  }

  /// Takes those figures out, so that a merge elsewhere takes nothing for their value; how many
  /// they were.
  public mutating func dropSmallCells() -> Int {
    let cells = SmallCells(potentials)
    var count = 0
    for place in potentials.indices {
      let subsector = potentials[place].subsector
      let figures = potentials[place].figures
      potentials[place].figures.removeAll { cells.hides($0.kind, subsector, $0.year) }
      count += figures.count - potentials[place].figures.count
    }
    return count
  }
}

extension Network {
  /// Withholds the figures of cells with fewer than three businesses in every city, and what is
  /// published of a city beside them.
  public mutating func withholdSmallCells() {
    for index in reference.facts.indices {
      let fact = reference.facts[index]
      guard case .region(let code) = fact.area, let kind = fact.figureKind,
        let city = holdings(of: code), city.isStored,
        SmallCells(city.potentials).hides(kind, fact.subsector, fact.year ?? 0)
      else { continue }
      reference.facts[index].value = nil
    }
    for index in holdings.indices where holdings[index].isStored {
      holdings[index].withholdSmallCells()
    }
  }
}
