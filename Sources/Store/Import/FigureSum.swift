import Model

/// What the rows of a table say to one figure, added up.
struct FigureSum: Sendable {
  /// The sum of the numbers that are known.
  var sum = 0.0
  /// How many are known.
  var known = 0
  /// How many are not.
  var unknown = 0
  /// What is said in place of a number.
  var state: FigureValue?
  /// The number of each category and kecamatan, to see that none is counted twice.
  var parts: [String: FigureValue?] = [:]

  /// What they say together; nil if they say nothing.
  var value: FigureValue? { known > 0 ? FigureValue(sum) : state }
}
