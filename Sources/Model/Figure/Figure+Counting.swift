extension Figure {
  /// The figure that counts among several of one kind.
  ///
  /// The newest year; within it verified, then official publication, then the region's own entry.
  /// An estimate counts only on request; an unknown value never does. With `year`, only that
  /// year's figures are looked at.
  public static func counting(
    among figures: some Sequence<Figure>, year: Int? = nil, estimates: Bool = false
  ) -> Figure? {
    var best: Figure?
    for figure in figures where figure.canCount(year: year, estimates: estimates) {
      if figure.outranks(best) { best = figure }
    }
    return best
  }

  /// Whether the figure says something of `year`, or of any year if that is nil.
  func canCount(year: Int?, estimates: Bool = false) -> Bool {
    value != .unknown && (estimates || standing != .estimate) && (year == nil || self.year == year)
  }

  /// Whether the figure counts rather than another of the same kind.
  func outranks(_ other: Figure?) -> Bool {
    guard let other else { return true }
    return year != other.year ? year > other.year : standing < other.standing
  }
}
