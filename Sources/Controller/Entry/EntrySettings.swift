import Model
import Store

/// What stays from one form to the next while the program runs.
public struct EntrySettings: Equatable, Sendable {
  /// How numbers are written; nil follows the language.
  public var notation: NumberNotation?
  /// The date of today; nil where nobody said.
  public var today: CalendarDate?
  /// The drafts of runs that are over, the newest first.
  public internal(set) var drafts: [Draft] = []
  /// The records that are marked, in the order in which they were.
  var marks: [RecordMark] = []
  /// Year, standing and source of the sheet that was open last.
  var sheetHead: SheetHead?
  /// The sheet to which a form goes back: of a verification, or of a row's record.
  var sheetBeneath: SheetState?
  /// The list of a region's records to which a form or a history goes back.
  var listBeneath: RecordMenuState?
  /// When what is typed is kept.
  var clock = DraftClock()
  /// The name of the draft of what is open.
  var draftName: String?
  /// The draft that is kept already.
  var keptDraft: String?
  /// How many drafts were begun.
  var draftCount = 0
  /// Whether something is being written; keys wait for what comes of it.
  var isWriting = false
  /// The folder from which was imported last, or would be.
  public var importPath = "~/"
  /// The number of the last job of an import.
  var importJob = 0
  /// What was cut or copied last in a form.
  var clip = ""

  /// Whether a record is marked.
  public func isMarked(_ id: String) -> Bool { marks.contains { $0.id == id } }

  /// Nothing yet.
  public init() {}
}
