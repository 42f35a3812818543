extension Potential {
  /// Puts a figure in, in the place of the one that it corrects; nil takes that one out.
  ///
  /// A region has one entry of its own for a kind; figures of other standing stand beside each
  /// other, one a source.
  public mutating func enter(
    _ value: FigureValue?, _ kind: FigureKind, standing: Standing, source: String?, year: Int
  ) {
    let place = figures.firstIndex { figure in
      figure.kind == kind && figure.standing == standing
        && (standing == .entry || figure.source == source)
    }
    guard let value else {
      if let place { figures.remove(at: place) }
      return
    }
    var figure = Figure(kind: kind, value: value, year: year, standing: standing, source: source)
    guard let place else {
      figures.append(figure)
      return
    }
    figure.unknown = figures[place].unknown
    figures[place] = figure
  }
}
