import Model

/// One figure on the sheet: what stands in the store, and what is typed over it.
public struct SheetCell: Equatable, Sendable {
  /// The figure of the sheet's year that counts, or else the one that says unknown.
  public let figure: Figure?
  /// The newest figure of an earlier year.
  public let earlier: Figure?
  /// What is typed; nil while it is as it stood.
  public internal(set) var typed: String?

  init(figure: Figure?, earlier: Figure?) {
    self.figure = figure
    self.earlier = earlier
  }

  /// Whether nothing is known of the sheet's year.
  public var isUnknown: Bool {
    typed?.isEmpty ?? (figure?.value.number == nil && figure?.value != .notApplicable)
  }

  /// Whether a figure is wanted here: none is known, or what is known is older than two years.
  func isWanting(in year: Int) -> Bool {
    isUnknown && (earlier.map { $0.year < year - 2 } ?? true)
  }
}
