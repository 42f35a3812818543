extension Potential {
  /// Puts a figure in, in the place of those that it corrects; nil takes them out.
  ///
  /// A region has one entry of its own for a kind; figures of other standing stand beside each
  /// other, one a source. A verified figure that is corrected is verified no longer, and whoever
  /// entered or verified the old figure has nothing to do with the new one.
  public mutating func enter(
    _ value: FigureValue?, _ kind: FigureKind, standing: Standing, source: String?, year: Int
  ) {
    let places = figures.indices.filter {
      figures[$0].kind == kind && figures[$0].isCorrected(by: standing, source: source)
    }
    let first = places.first
    for place in places.reversed() where place != first || value == nil {
      figures.remove(at: place)
    }
    guard let value else { return }
    var figure = Figure(kind: kind, value: value, year: year, standing: standing, source: source)
    guard let first else {
      figures.append(figure)
      return
    }
    figure.unknown = figures[first].unknown
    guard figure != figures[first] else { return }
    figure.unknown.removeAll { Verification.memberKeys.contains($0.key) }
    figures[first] = figure
  }
}
