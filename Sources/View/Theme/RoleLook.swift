/// What a theme does with one role: a colour, and attributes where colour alone is not enough.
public struct RoleLook: Hashable, Sendable {
  /// The colour; nil leaves the terminal's own.
  public var colour: RGB?
  /// Whether ink of this role is bold.
  public var isBold = false
  /// Whether ink of this role is dim.
  public var isDim = false
  /// Whether ink of this role is underlined.
  public var isUnderlined = false
  /// Whether a cell with this ground is reversed.
  public var isReversed = false

  /// A role with a colour and no attributes.
  public init(colour: RGB? = nil) {
    self.colour = colour
  }
}
