/// What is being entered: a record, or a region's figures.
public indirect enum EntryPage: Equatable, Sendable {
  /// A record in its form.
  case form(FormState)
  /// A region's figures on their sheet.
  case sheet(SheetState)
}
