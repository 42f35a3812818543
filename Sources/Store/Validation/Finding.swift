import Model

/// Something that a check found, at its place and with its mend.
public struct Finding: Sendable {
  /// What it is about.
  public let check: CheckName
  /// The place, how bad it is, what is wrong, and the mend.
  public let problem: StoreProblem
  let mend: SafeMend?
  let target: LinkTarget?

  init(
    _ check: CheckName, _ problem: StoreProblem, mend: SafeMend? = nil, target: LinkTarget? = nil
  ) {
    self.check = check
    self.problem = problem
    self.mend = mend
    self.target = target
  }

  /// Whether `validate --fix` may mend it.
  public var isMendable: Bool { mend != nil }

  /// The finding as one line: `file:line:column: severity: message; mend`.
  public func line(_ language: Language) -> String {
    let place =
      problem.line > 0 ? "\(problem.file):\(problem.line):\(problem.column)" : problem.file
    let text =
      "\(place): \(problem.severity.title.text(language)): \(problem.message.text(language))"
    return DisplayText(text).text
  }

  /// The finding as one line of JSON; line and column are 0 where the file as a whole is meant.
  public func json(_ language: Language) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    let texts = [
      ("file", problem.file), ("check", check.rawValue), ("severity", problem.severity.code),
      ("message", problem.message.text(language)),
    ]
    for (key, text) in texts.prefix(1) { Self.write(key, text, to: &writer) }
    writer.key("line")
    writer.integer(problem.line)
    writer.key("column")
    writer.integer(problem.column)
    for (key, text) in texts.dropFirst() { Self.write(key, text, to: &writer) }
    writer.key("mendable")
    writer.bool(isMendable)
    writer.endObject()
    return writer.bytes
  }

  private static func write(_ key: String, _ text: String, to writer: inout JSONWriter) {
    writer.key(key)
    writer.string(DisplayText(text).text)
  }
}
