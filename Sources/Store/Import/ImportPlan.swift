import Model

/// What a table was understood to be, before any row is taken in.
public struct ImportPlan: Sendable {
  /// The table.
  public let table: Table
  /// What a person said.
  public let settings: ImportSettings
  /// The kind of its records; nil where nobody knows.
  public let kind: RecordKind?
  /// The columns, and what they are taken for.
  public internal(set) var columns: [ImportColumn]
  /// How numbers are written in it.
  public let notation: TableNotation
  /// What was understood besides, for the person.
  public internal(set) var notes: [Bilingual] = []
  /// What has to be answered before anything is taken in.
  public internal(set) var questions: [ImportQuestion] = []
  /// The name of the file.
  public let fileName: String
  /// How much the numbers can be trusted.
  let standing: Standing
  /// The system of the region codes where the names tell it.
  var system: CodeSystem?
  /// Whether cells that are empty or say "idem" mean what stands above them.
  var fillsDown = false
  /// The columns in which they do.
  var filledColumns: [Int] = []
  /// Whether the column of regions names provinces alone.
  var isOfProvinces = false
  /// Whether the ids of a column are the store's own, whatever their form.
  var hasOwnIDs = false
  let layout: SheetLayout

  init(
    table: Table, named fileName: String, layout: SheetLayout, settings: ImportSettings,
    kind: RecordKind?, columns: [ImportColumn], notation: TableNotation, standing: Standing
  ) {
    self.fileName = fileName
    self.standing = standing
    self.table = table
    self.layout = layout
    self.settings = settings
    self.kind = kind
    self.columns = columns
    self.notation = notation
  }

  /// The bytes of the table, for progress.
  public var size: Int { layout.rows.count }

  /// Whether consent stands in columns, so that what is private is known a row at a time.
  var splitsLater: Bool {
    columns.contains { column in
      if case .field(let key) = column.role { key.hasPrefix("consent_") } else { false }
    }
  }

  /// The columns of a role.
  func columns(_ role: ColumnRole) -> [Int] {
    columns.filter { $0.role == role }.map(\.index)
  }
}
