import Model

/// One check of what the records of a file say; made anew for each file.
protocol RecordCheck {
  /// A check that has seen nothing yet.
  init(_ file: CheckedFile, _ context: CheckContext)

  /// Looks at a record.
  mutating func look(at record: CheckedRecord, _ notes: inout CheckNotes)

  /// Says what only the whole file shows.
  mutating func finish(_ notes: inout CheckNotes)
}

extension RecordCheck {
  mutating func finish(_ notes: inout CheckNotes) {}
}
