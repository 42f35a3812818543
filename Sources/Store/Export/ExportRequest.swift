import Model

/// What is to be handed out, and how.
public struct ExportRequest: Equatable, Sendable {
  /// The kind of the records.
  public var kind: RecordKind
  /// The form of the file.
  public var form: ExportForm
  /// How a table writes its numbers.
  public var notation = Notation.local
  /// The language of a table's headings and choices; others than Indonesian are for reading only.
  public var language = Language.indonesian
  /// Only the records of this region.
  public var region: RegionCode?
  /// Whether private records and fields go along, and figures of small cells.
  public var isPrivate = false
  /// Whether it goes straight to a terminal, which no byte of a record may steer.
  public var isForScreen = false

  /// The public part of a kind's records in a form.
  public init(_ kind: RecordKind, _ form: ExportForm) {
    self.kind = kind
    self.form = form
  }
}
