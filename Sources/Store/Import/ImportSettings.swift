import Model

/// What a person said about a table, which goes before what was found by looking.
public struct ImportSettings: Equatable, Sendable {
  /// The kind of the records.
  public var kind: RecordKind?
  /// The region of rows that name none.
  public var region: RegionCode?
  /// The year of numbers whose rows name none.
  public var year: Int?
  /// The name or number of the sheet.
  public var sheet: String?
  /// Where the numbers come from: the id of a source, or its title.
  public var source: String?
  /// How much the numbers can be trusted.
  public var standing: Standing?
  /// What the numbers count.
  public var figure: FigureKind?
  /// The subsector of numbers whose rows name none.
  public var subsector: Subsector?
  /// Whether such numbers are of the whole region.
  public var isWholeRegion = false
  /// The system of the region codes.
  public var codes: CodeSystem?
  /// How its numbers are written.
  public var notation: TableNotation?
  /// The row of the header, from 1; 0 for none.
  public var header: Int?
  /// What columns are, by their names.
  public var columns: [String: ColumnRole] = [:]
  /// What subsector a text means; nil for none, whose rows are left out.
  public var categories: [String: Subsector?] = [:]
  /// What an empty number, a dash or a zero means, by the column's name.
  public var zeros: [String: ZeroMeaning] = [:]
  /// Whether an empty cell of region, kecamatan or the like means the one above it.
  public var fillsDown: Bool?
  /// Whether rows whose name looks like a person's are taken in as they are.
  public var takesPersons: Bool?
  /// Whether telephones of which digits are lost are left out.
  public var dropsLostPhones: Bool?
  /// Whether telephones that lost their 0 get it back.
  public var mendsPhones: Bool?

  /// Nothing said.
  public init() {}
}
