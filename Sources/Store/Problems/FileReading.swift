import Model

/// What is gathered while one file is read: its name, and what is wrong in it.
public struct FileReading {
  /// The file.
  public let file: String
  /// What was found wrong so far.
  public private(set) var problems: [StoreProblem] = []
  /// What could not be taken in, and is written back as it stands.
  var kept: [UnknownMember] = []
  private var places = PlaceCounter()

  /// The reading of a file of which nothing is read yet.
  public init(file: String) {
    self.file = file
  }

  /// Notes a problem at a value.
  public mutating func note(
    _ message: Bilingual, at value: JSONValue, severity: StoreProblem.Severity = .error
  ) {
    let place = places.place(ofByte: value.range.lowerBound, in: value.document.bytes)
    problems.append(
      StoreProblem(
        file: file, line: place.line, column: place.column, severity: severity,
        message: message))
  }

  /// Notes each id that stands twice in a list; in one sorted by id there is none.
  mutating func noteDuplicates(in list: JSONValue) {
    var seen: Set<String> = []
    for element in list.elements {
      guard let member = element["id"], let id = member.string, !id.isEmpty else { continue }
      guard !seen.insert(id).inserted else { continue }
      let shown = DisplayText(id).text
      note(
        Bilingual(
          "id \"\(shown)\" sudah ada di daftar ini; beri id lain atau hapus salah satunya",
          "the id \"\(shown)\" is already in this list; give it another or delete one of them"),
        at: member)
    }
  }
}
