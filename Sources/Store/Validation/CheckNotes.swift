import Model

/// What the checks found in a file, before lines and columns are counted.
struct CheckNotes {
  /// One thing that is found.
  struct Note {
    /// What it is about.
    let check: CheckName
    /// Where it stands, in bytes from the start of the file.
    let offset: Int
    /// How bad it is.
    let severity: StoreProblem.Severity
    /// What is wrong, and the mend.
    let message: Bilingual
    /// What mends it without asking; nil if somebody has to decide.
    let mend: SafeMend?
    /// The record that is looked for, which may stand in another file.
    let target: LinkTarget?
  }

  /// What is found.
  private(set) var notes: [Note] = []
  /// The places of values of which all is said here.
  private(set) var settled: Set<Int> = []
  /// What it is found by.
  var check = CheckName.form

  /// Notes something at a value.
  mutating func note(
    _ message: Bilingual, at value: JSONValue, _ severity: StoreProblem.Severity = .error,
    mend: SafeMend? = nil, looksFor target: LinkTarget? = nil
  ) {
    notes.append(
      Note(
        check: check, offset: value.range.lowerBound, severity: severity, message: message,
        mend: mend, target: target))
  }

  /// Notes that all is said of a value that its field does not take.
  mutating func settle(_ value: JSONValue) {
    settled.insert(value.range.lowerBound)
  }
}
