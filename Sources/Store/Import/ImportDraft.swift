import Model

/// What an import would do: the preview, and all that is needed to do it.
public struct ImportDraft: Sendable {
  enum Content: Sendable {
    case nothing
    case records(RecordDraft)
    case figures(FigureDraft)
  }

  /// How the table was understood.
  public let plan: ImportPlan
  /// What it does, in numbers.
  public internal(set) var counts = ImportCounts()
  /// The first of what is new.
  public internal(set) var added: [String] = []
  /// The first of what changes, with the old values.
  public internal(set) var changed: [String] = []
  /// The first of what is there already.
  public internal(set) var unchanged: [String] = []
  /// What is not taken in, by line.
  public internal(set) var refused: [RefusedRow] = []
  /// Rows that are added up with refused ones.
  public internal(set) var companions: [Range<Int>] = []
  /// What has to be answered before anything is written.
  public internal(set) var questions: [ImportQuestion] = []
  /// What is worth a look.
  public internal(set) var warnings: [Bilingual] = []
  /// What was left out and is nobody's record: totals, empty rows.
  public internal(set) var notes: [Bilingual] = []
  var content = Content.nothing

  /// So many lines of each are kept for a person to see.
  static let firstLines = 50

  init(_ plan: ImportPlan) {
    self.plan = plan
    questions = plan.questions
  }

  /// Whether something is to be written.
  public var isEmpty: Bool { counts.added == 0 && counts.changed == 0 }
}
