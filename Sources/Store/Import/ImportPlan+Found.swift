import Model

extension ImportPlan {
  /// The kinds of records that a table can give, the commonest first.
  public static let kinds = ImportKind.all

  /// The line of the header, from 1; 0 where there is none.
  public var headerLine: Int { layout.headerLine }

  /// How much the numbers are trusted, as it was said or found.
  public var foundStanding: Standing { standing }

  /// The system of the region codes, as it was said or as the names tell it.
  public var foundCodes: CodeSystem? { settings.codes ?? system }

  /// The columns in which an empty cell may mean the one above, by their names.
  public var filledNames: [String] {
    columns.filter { filledColumns.contains($0.index) }.map(\.name)
  }
}
