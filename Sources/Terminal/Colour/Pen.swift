/// How the terminal paints what is written: colours by their numbers, and attributes.
struct Pen: Hashable {
  /// Attributes that a terminal can add to colours.
  struct Attributes: OptionSet, Hashable {
    let rawValue: UInt8

    static let bold = Attributes(rawValue: 1)
    static let dim = Attributes(rawValue: 2)
    static let underline = Attributes(rawValue: 4)
    static let reverse = Attributes(rawValue: 8)
    /// Those that are seen on a blank.
    static let seenOnBlanks: Attributes = [.underline, .reverse]
  }

  /// The number of the glyph's colour; -1 for the terminal's own.
  var ink: Int32 = -1
  /// The number of the ground's colour; -1 for the terminal's own.
  var ground: Int32 = -1
  /// Bold and its like.
  var attributes: Attributes = []

  /// What a terminal paints with after all attributes have been taken away.
  static let plain = Pen()

  /// Whether a blank shows the ground alone.
  var leavesBlanksBare: Bool { attributes.isDisjoint(with: .seenOnBlanks) }

  /// Whether a blank painted with this pen looks as one painted with the other.
  func paintsBlanks(like other: Pen) -> Bool {
    self == other
      || ground == other.ground && leavesBlanksBare && other.leavesBlanksBare
  }
}
