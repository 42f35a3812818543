import Model
import Store

/// What an import asks of the world; but for the list of a folder each is one job.
public enum ImportRequest: Equatable, Sendable {
  /// The folders and files of a folder.
  case list(folder: String)
  /// Reads a file and finds out what it holds.
  case read(path: String, TableForm, ImportSettings)
  /// Finds out anew what the file holds that was read.
  case understand(ImportSettings)
  /// Works out what the import would do; rows that are refused would go into `refusedInto` where
  /// the file's own folder cannot be written.
  case draft(ImportSettings, by: Author, refusedInto: String)
  /// Writes what was worked out last, and the mapping under a name.
  case write(by: Author, mapping: String?, Language)
  /// Waits a moment for the job under way, and tells how far it is.
  case goOn
  /// Stops the job under way; nothing is written.
  case stop
  /// Waits until what is being written is written, or is stopped.
  case finish
  /// Forgets the file.
  case close

  /// Whether nobody misses it once the program is left.
  var isForTheScreen: Bool {
    switch self {
    case .write, .finish: false
    default: true
    }
  }
}
