import Model

/// What the files of one city gave.
struct CityPart: Sendable {
  var holdings: CityHoldings
  /// What is wrong in the shared file.
  var problems: [StoreProblem] = []
  /// What is wrong in the private file.
  var privateProblems: [StoreProblem] = []
}
