import Model
import Store

/// What came of a request of an import.
public enum ImportReport: Equatable, Sendable {
  /// What a folder holds.
  case listed(folder: String, [ImportListing])
  /// The job is under way; nil where there is no measure of it.
  case progress(ImportProgress?)
  /// What a file was understood to hold.
  case understood(ImportedTable)
  /// What the import would do; `isAnew` if the store's files changed before it was written.
  case drafted(ImportedTable, ImportPreview, isAnew: Bool = false)
  /// All is written: the number of the change, nil if nothing changed; and where refused rows went.
  case written(Int?, refused: String?)
  /// It was stopped; nothing is written.
  case stopped
  /// It could not be done.
  case failed(Bilingual)
}
