import Model

/// The first fault of a text that is not strict JSON, and its place.
public struct JSONError: Error, Equatable, Sendable {
  /// What was found, what was expected, and the mend.
  public let problem: JSONProblem
  /// Byte offset from the start, 0 up to the length of the text.
  public let offset: Int
  /// Line, from 1; lines end with a line feed.
  public let line: Int
  /// Column, from 1, counted in Unicode scalars.
  public let column: Int

  init(_ fault: JSONFault, in bytes: [UInt8]) {
    problem = fault.problem
    offset = fault.offset
    (line, column) = JSONDocument.position(ofByte: fault.offset, in: bytes)
  }

  /// The place and the problem in one sentence.
  public var message: Bilingual {
    Bilingual(
      "Baris \(line), kolom \(column): \(problem.message.indonesian)",
      "Line \(line), column \(column): \(problem.message.english)")
  }
}
