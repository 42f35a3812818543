import Model

/// What becomes of the figures in a cell when another is entered there.
public struct SheetCorrection: Equatable, Sendable {
  /// The figures that it takes the place of.
  public let replaced: [Figure]
  /// A figure of better standing that stays and counts all the same; nil if the entered one counts.
  public let counting: Figure?

  /// The verified figure that is verified no longer; nil if there is none.
  public var unverified: Figure? { replaced.first { $0.standing == .verified } }
}
