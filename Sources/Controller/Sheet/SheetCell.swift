import Model

/// One figure on the sheet: what stands in the store, and what is typed over it.
public struct SheetCell: Equatable, Sendable {
  /// All figures of the sheet's year; they stand beside each other.
  let figures: [Figure]
  /// The figure of the sheet's year that counts, or else the one that says unknown.
  public let figure: Figure?
  /// The newest figure of an earlier year.
  public let earlier: Figure?
  /// What is typed; nil while it is as it stood.
  public internal(set) var typed: String?

  init(figures: [Figure] = [], earlier: Figure? = nil) {
    self.figures = figures
    self.earlier = earlier
    figure = Figure.counting(among: figures, estimates: true) ?? figures.first
  }

  /// Whether nothing is known of the sheet's year.
  public var isUnknown: Bool {
    typed?.isEmpty ?? !isKnown
  }

  private var isKnown: Bool { figure?.value.number != nil || figure?.value == .notApplicable }

  /// Whether a figure is wanted here: none is known, or what is known is older than two years.
  func isWanting(in year: Int) -> Bool {
    isUnknown && (earlier.map { $0.year < year - 2 } ?? true)
  }

  /// What becomes of the figures that stand here if one of a standing and source is entered.
  func correction(_ standing: Standing, source: String?) -> SheetCorrection {
    let replaced = figures.filter { $0.isCorrected(by: standing, source: source) }
    let rest = figures.filter { !$0.isCorrected(by: standing, source: source) }
    let strongest = Figure.counting(among: rest, estimates: true)
    let outranks = strongest.map { $0.standing < standing } ?? false
    return SheetCorrection(replaced: replaced, counting: outranks ? strongest : nil)
  }
}
