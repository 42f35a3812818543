/// What is being entered: a record, a region's figures, or a table.
public indirect enum EntryPage: Equatable, Sendable {
  /// A record in its form.
  case form(FormState)
  /// A region's figures on their sheet.
  case sheet(SheetState)
  /// Records side by side.
  case grid(GridState)
  /// A table that is imported.
  case importing(ImportState)
  /// Two records that are made one.
  case join(JoinState)
}
