import Model
import Store

/// The import of a table: its file, how it is understood, what it would do.
///
/// What was read stays with the desk beside the loop; here is what a person sees and says of it.
public struct ImportState: Equatable, Sendable {
  /// Where a person is.
  public enum Step: Int, CaseIterable, Sendable {
    case file, columns, preview
  }

  /// Where the person is.
  public internal(set) var step = Step.file
  /// The path that is typed.
  public internal(set) var file: ImportFilePage
  /// What the person said.
  var settings = ImportSettings()
  /// What the person said of the file's bytes.
  var form = TableForm()
  /// The path of the file that was read.
  public internal(set) var path = ""
  /// What it was understood to hold; nil before it was read.
  public internal(set) var table: ImportedTable?
  /// The cursor among the rows of that.
  public internal(set) var cursor = ListCursor()
  /// What is being chosen for a row.
  public internal(set) var chooser: ImportChooser?
  /// What the import would do; nil before that was worked out.
  public internal(set) var preview: ImportPreview?
  /// The part of the preview that is shown.
  public internal(set) var part = ImportPreview.Part.added
  /// The cursor among the lines of that part.
  public internal(set) var place = ListCursor()
  /// The job under way.
  public internal(set) var work: ImportWork?
  /// Whether what the rows left open is still asked once the file is understood anew.
  var keepsQuestions = false
  /// The number of the last job; what comes of an earlier one is passed over.
  public internal(set) var job = 0
  /// The name under which the mapping is kept with this import; nil for none.
  public internal(set) var mapping: String?

  /// An import of which the path is asked.
  init(_ path: String, job: Int) {
    file = ImportFilePage(path)
    self.job = job
  }

  /// The rows of the page on which columns are corrected.
  public var rows: [ImportRow] { table?.rows ?? [] }

  /// The row under the cursor there.
  public var row: ImportRow? {
    let rows = rows
    return rows.indices.contains(cursor.index) ? rows[cursor.index] : nil
  }

  /// What stands in a row.
  public func value(of row: ImportRow) -> Bilingual {
    if row == .mapping, let mapping {
      let name = DisplayText(mapping).text
      return Bilingual("disimpan sebagai \"\(name)\"", "kept as \"\(name)\"")
    }
    return table?.value(of: row) ?? Bilingual(same: "")
  }

  /// Puts the cursor on the first question, or on the first column.
  mutating func goToQuestions() {
    cursor = ListCursor()
  }

  /// What was understood has come: the cursor stays on its row.
  mutating func take(_ table: ImportedTable) {
    let row = row
    var table = table
    if keepsQuestions { table.keepOpen(self.table?.questions ?? []) }
    self.table = table
    guard let row else { return }
    if let place = rows.firstIndex(of: row) { cursor.index = place }
    cursor.index = max(0, min(cursor.index, rows.count - 1))
  }
}
