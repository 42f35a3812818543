import Model

/// A record as a row of a grid.
public struct GridRow: Sendable {
  /// Whose file the record stands in.
  public let region: RegionCode
  /// Whether the record is new.
  public let isNew: Bool
  /// What the record is called.
  public let label: Bilingual
  let record: any Record
  /// What stands in its cells, as it would be typed.
  let texts: [String]
  /// What is typed into it; nil as long as nothing was.
  var form: FormState?

  /// Whether anything was typed into it that is not saved.
  public var isChanged: Bool { form?.isChanged ?? false }
}

extension GridRow: Equatable {
  /// Compares which record it is, and what is typed into it.
  public static func == (left: GridRow, right: GridRow) -> Bool {
    left.region == right.region && left.isNew == right.isNew
      && left.record.stamp == right.record.stamp && left.texts == right.texts
      && left.form == right.form
  }
}
