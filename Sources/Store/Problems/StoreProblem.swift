import Model

/// Something in a file of the store that is not as it should be.
public struct StoreProblem: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: Hashable, Sendable {
    /// What is said there could not be taken in; it is kept as it stands.
    case error
    /// Taken in, but worth a look.
    case warning
  }

  /// The file.
  public let file: String
  /// The line, from 1; 0 if the file as a whole is meant.
  public let line: Int
  /// The column, from 1, in Unicode scalars; 0 if the file as a whole is meant.
  public let column: Int
  /// How bad it is.
  public let severity: Severity
  /// What is wrong, and the mend.
  public let message: Bilingual

  /// A problem at a place in a file.
  public init(
    file: String, line: Int = 0, column: Int = 0, severity: Severity = .error,
    message: Bilingual
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.severity = severity
    self.message = message
  }

  /// A problem with the JSON itself.
  public init(file: String, _ error: JSONError) {
    self.init(file: file, line: error.line, column: error.column, message: error.problem.message)
  }

  /// What is wrong with a line of a file.
  init(file: String, line: Int, _ fault: StoreFault) {
    if case .broken(let problem) = fault, problem.file.isEmpty {
      self.init(file: file, line: line, column: problem.column, message: problem.message)
    } else {
      self.init(file: file, line: line, column: 1, message: fault.message)
    }
  }

  /// A file that could not be read.
  public init(_ error: FileError) {
    self.init(file: error.path, message: error.complaint)
  }

  /// The problem as one line: `file:line:column: message`.
  public func text(_ language: Language) -> String {
    let place = line > 0 ? "\(file.isEmpty ? "-" : file):\(line):\(column)" : file
    return DisplayText("\(place): \(message.text(language))").text
  }
}
