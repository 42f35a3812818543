import Model
import Store

/// What the world has to do after a change of the state.
public enum Effect: Equatable, Sendable {
  /// Leaves the program.
  case quit
  /// Paints every cell anew.
  case repaint
  /// Stops until the shell brings the program back.
  case suspend
  /// Puts a text on the clipboard of the terminal; `Action.tell` says where that cannot be done.
  case copy(String)
  /// Reads the store, beside the loop; ends in `Action.loaded`.
  case load
  /// Writes to the store, beside the loop, and takes away the draft of what is written then; ends
  /// in `Action.written`.
  case write(WriteRequest, by: Author, draft: String?)
  /// Keeps what is typed, durably, beside the loop.
  case keepDraft(Draft)
  /// Keeps what is typed when the program is left while it is being saved: only if that fails.
  case leaveDraft(Draft)
  /// Takes a draft away by its name.
  case dropDraft(String)
  /// Looks for drafts of runs that are over; ends in `Action.drafts`.
  case findDrafts
  /// Reads what became of a record; ends in `Action.history`.
  case history(RecordKind, id: String, in: RegionCode)
  /// Keeps the name of who writes.
  case keepAuthor(Author)
  /// Reads on, beside the loop; ends in `Action.loaded` or `Action.reading`.
  case loadOn
  /// Answers a question to the browser, beside the loop; ends in `Action.searched` unless it is
  /// overtaken.
  case search(BrowserSearch)
  /// Works out which rows and columns of a table are alike, beside the loop; ends in
  /// `Action.ordered`.
  case order(SimilarityQuestion)
  /// Keeps where the person is, for the next start.
  case keepView(ViewState)
  /// Looks whether the store has changed, beside the loop; ends in `Action.storeChanged` if so.
  case checkStore
  /// Compares a PIN with the one that was set; ends in `Action.pinChecked`.
  case checkPin(String)
  /// Writes something into a folder, beside the loop; ends in `Action.tell`.
  case handOut(HandOutRequest, folder: String)
  /// Does a part of an import, beside the loop; ends in `Action.imported`.
  case importing(ImportRequest, job: Int)
  /// Makes a text into a code to photograph; ends in `Action.encoded`.
  case encode(String)

  /// Whether nobody misses it once the program is left.
  public var isForTheScreen: Bool {
    switch self {
    case .load, .loadOn, .search, .order: true
    case .importing(let request, _): request.isForTheScreen
    default: false
    }
  }
}
