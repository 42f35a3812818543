import Model
import Store

/// What a file was understood to hold, as a person is shown it.
public struct ImportedTable: Equatable, Sendable {
  /// The file's name.
  public let name: String
  /// The names of its sheets; one that is empty where the file is one table.
  public let sheets: [String]
  /// The sheet that is taken.
  public let sheet: String
  /// The kind of its records; nil where nobody knows.
  public let kind: RecordKind?
  /// The columns, and what they are taken for.
  public let columns: [ImportColumn]
  /// How its bytes were read; nil where the file is no text.
  public let form: TableForm?
  /// How numbers are written.
  public let notation: TableNotation
  /// The line of the header, from 1; 0 where there is none.
  public let headerLine: Int
  /// The texts of the first lines.
  public let firstLines: [String]
  /// What was understood besides.
  public let notes: [Bilingual]
  /// What has to be answered first.
  public private(set) var questions: [ImportQuestion]
  /// What was said, and what the titles say once for the sheet.
  public let settings: ImportSettings
  /// How much the numbers are trusted.
  public let standing: Standing
  /// The system of the region codes; nil where nothing tells it.
  public let codes: CodeSystem?
  /// The columns in which an empty cell may mean the one above.
  public let filledNames: [String]
  /// The mappings that were kept, by their names.
  public let mappings: [String: ImportMapping]

  /// So many lines are offered as the header.
  static let offeredLines = 30

  /// What a plan of a file says; with the questions of a draft where there is one.
  public init(
    _ file: ImportFile, _ plan: ImportPlan, questions: [ImportQuestion]? = nil,
    mappings: [String: ImportMapping] = [:]
  ) {
    name = file.name
    sheets = file.tables.map(\.name)
    sheet = plan.table.name
    kind = plan.kind
    columns = plan.columns
    form = plan.table.form
    notation = plan.notation
    headerLine = plan.headerLine
    firstLines = plan.table.firstRows(Self.offeredLines).map { row in
      row.filter { !$0.isEmpty }.joined(separator: " | ")
    }
    notes = plan.notes
    self.questions = questions ?? plan.questions
    settings = plan.settings
    standing = plan.foundStanding
    codes = plan.foundCodes
    filledNames = plan.filledNames
    self.mappings = mappings
  }

  /// Keeps what the rows left open, of which a plan alone knows nothing, until it is answered.
  mutating func keepOpen(_ asked: [ImportQuestion]) {
    questions += asked.filter { !questions.contains($0) && $0.topic.isOpen(settings) }
  }
}
