/// What stands in a column of numbers where no number above zero does.
struct ZeroCount: Equatable, Sendable {
  var zeros = 0
  var blanks = 0
  var cells = 0

  /// Whether a person has to say what they mean.
  var isOpen: Bool { zeros + blanks > 0 }
}
