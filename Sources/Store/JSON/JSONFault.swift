/// What stopped the parser, before its line and column are counted.
struct JSONFault: Error {
  let problem: JSONProblem
  let offset: Int

  init(_ problem: JSONProblem, at offset: Int) {
    self.problem = problem
    self.offset = offset
  }
}
