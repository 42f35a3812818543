import Model

/// What was seen in the rows of a table of figures.
struct FigureTally: Sendable {
  var rows = ImportTally()
  /// Categories whose subsector is not known, with how often.
  var categories: [String: Int] = [:]
  /// Categories that name several subsectors.
  var several: [String: [Subsector]] = [:]
  /// Rows outside the creative economy or across its subsectors.
  var leftOut: [String: Int] = [:]
  /// Categories by the subsector to which they were added.
  var mapped: [Subsector: Set<String>] = [:]
  /// Zeros and blanks by column.
  var zeros: [Int: ZeroCount] = [:]
  /// Rows without a year.
  var withoutYear = 0
  /// Rows of which nobody knows what they count.
  var withoutKind = 0
  /// Numbers that were met again with the same value.
  var repeated = 0
  /// Rows that call themselves verified, which is a step of its own.
  var verified = 0
}
