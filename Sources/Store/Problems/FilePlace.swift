import Model

/// A line and a column of a file, both from 1.
struct FilePlace: Hashable {
  let line: Int
  let column: Int

  init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place of a problem.
  init(_ problem: StoreProblem) {
    self.init(line: problem.line, column: problem.column)
  }
}
