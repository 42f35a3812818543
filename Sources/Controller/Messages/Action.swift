import Model
import Store

/// Something that happened, or that a command asks for.
public enum Action: Equatable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// A text was pasted.
  case paste(String)
  /// The mouse did something.
  case mouse(MouseEvent)
  /// The terminal said whether its own ground is light.
  case terminalGround(isLight: Bool)
  /// The terminal has another size.
  case resize(Size)
  /// The store was read.
  case loaded(LoadedNetwork)
  /// The store is being read anew; what is shown stays until that is done.
  case reading
  /// The browser's records were searched.
  case searched(BrowserAnswer)
  /// It was worked out which rows and columns of the heatmap are alike.
  case ordered(SimilarityAnswer)
  /// Something could not be done, or is worth a word.
  case tell(Notice)

  /// What the open screen does.
  case screen(ScreenAction)
  /// Begins to type a filter.
  case editFilter

  /// Opens the form of the record under the cursor, or the kinds of new ones.
  case editRecord, addRecord
  /// Opens the form of a new record of a kind.
  case addRecordOf(RecordKind)
  /// Opens the sheet of the region under the cursor.
  case openSheet
  /// Lays the records of the list side by side, to be edited in place.
  case openGrid
  /// The drafts of runs that are over were found.
  case drafts([Draft])
  /// Opens the newest draft.
  case resumeDraft
  /// Opens the form of a copy of the record under the cursor.
  case duplicateRecord
  /// Opens the short forms of a need and an offer.
  case quickNote
  /// Asks whether the record under the cursor shall be erased for good.
  case forgetRecord
  /// Marks the region under the cursor for a comparison; puts the marked ones side by side.
  case markRegion, openCompare
  /// Opens what became of the record under the cursor.
  case openHistory
  /// The versions of a record were read, by its id.
  case history(String, [RecordVersion])
  /// Opens the list of a region's records.
  case listRecords
  /// Deletes the record under the cursor; `undo` brings it back.
  case deleteRecord
  /// Takes the last change back, or makes again what was taken back.
  case undo, redo
  /// Asks who writes.
  case askAuthor
  /// A request to write was done, or could not be.
  case written(WriteRequest, WriteResult)

  /// Opens a screen.
  case show(ScreenID)
  /// Returns from where a link led.
  case back
  /// Closes what is open, or clears the filter.
  case cancel
  /// Changes the language.
  case toggleLanguage
  /// Marks the record under the cursor, or takes its mark away.
  case toggleMark
  /// Sets fields in all marked records.
  case setAllMarked
  /// Replaces words in all marked records.
  case replaceInMarked
  /// Makes two marked records one.
  case joinMarked
  /// Asks to which region the record under the cursor is moved.
  case moveRecord
  /// Changes how numbers are typed.
  case stepNotation
  /// Opens the themes.
  case openThemes
  /// Opens the commands, to read their keys or to run one.
  case openHelp, openPalette
  /// Opens the list of problems in files.
  case openProblems
  /// Takes the mouse, or leaves it to the terminal for selecting text.
  case toggleMouse
  /// Paints every cell anew.
  case repaint
  /// Stops until the shell brings the program back.
  case suspend
  /// The time is `now`, in milliseconds on a clock that nobody sets.
  case tick(now: Int)
  /// No key came for a moment: a pane beside a list follows the cursor.
  case keysPaused
  /// Something was changed in the store's folder.
  case storeChanged
  /// The store could not be read, or not as a whole; what is shown stays.
  case storeBroken
  /// A PIN was compared with the one that was set.
  case pinChecked(isRight: Bool)
  /// Copies what is under the cursor as a sentence.
  case copySentence
  /// Asks how the brief of the region under the cursor, or records, are handed out.
  case askBrief, askExport
  /// Asks how a chart of what is shown is drawn.
  case askPicture
  /// Asks for the file of an import.
  case askImport
  /// What came of a job of an import, by its number.
  case imported(ImportReport, job: Int)
  /// Shows the public contact of what is under the cursor as a code to photograph.
  case showCode
  /// A text was made into a code; nil where that cannot be done here.
  case encoded(String, CodeSquare?)
  /// Leaves the program.
  case quit
}
