import CRegistry

/// The facts that every network starts with.
///
/// Each function reads its embedded table anew; sources and credits stand at the head of the tables
/// in `Sources/CRegistry`.
public enum StartingFacts {
  /// Designations and assessments of creative cities, in order of code.
  public static func designations() -> [DesignationRow] {
    rows(registry_creative()) { DesignationRow(reading: &$0) }
  }

  /// Editions of the conference and festival, in order of time.
  public static func editions() -> [EditionRow] {
    rows(registry_editions()) { EditionRow(reading: &$0) }
  }

  /// Creative enterprises of 2016 by group of provinces.
  public static func enterprises2016() -> [EnterpriseRow] {
    rows(registry_enterprises2016()) { EnterpriseRow(reading: &$0) }
  }

  /// Creative workers of the nation by subsector, then by year 2020 to 2024.
  public static func workforce() -> [WorkforceRow] {
    rows(registry_workforce()) { Self.workforce(of: &$0) }.flatMap { $0 }
  }

  /// *UMKM binaan* of Jawa Barat by region, year 2019 to 2021, and subsector.
  public static func umkmJawaBarat() -> [UmkmRow] {
    rows(registry_umkm_jabar()) { Self.umkm(of: &$0) }.flatMap { $0 }
  }

  /// The recommendations of the conference in Malang, 2016.
  public static func recommendations() -> [StatementRow] {
    rows(registry_recommendations()) { StatementRow(reading: &$0) }
  }

  /// The ten principles of 2015.
  public static func principles() -> [StatementRow] {
    rows(registry_principles()) { StatementRow(reading: &$0) }
  }

  /// The eleven *jurus*.
  public static func jurus() -> [JurusRow] {
    rows(registry_jurus()) { JurusRow(reading: &$0) }
  }

  private static func rows<Row>(
    _ table: EmbeddedTable, _ read: (inout FieldReader) -> Row?
  ) -> [Row] {
    EmbeddedRows(table).compactMap { row in
      var row = row
      return read(&row)
    }
  }

  private static func workforce(of row: inout FieldReader) -> [WorkforceRow]? {
    guard let subsector = Subsector(code: row.text()) else { return nil }
    var rows: [WorkforceRow] = []
    for year in 2020...2024 {
      guard let workers = row.integer() else { continue }
      rows.append(WorkforceRow(subsector: subsector, year: year, workers: workers))
    }
    return rows
  }

  private static func umkm(of row: inout FieldReader) -> [UmkmRow]? {
    guard let region = RegionCode(row.text()), let year = row.integer() else { return nil }
    var rows: [UmkmRow] = []
    for subsector in [Subsector.din, .fes, .kri, .kul] {
      guard let count = row.integer() else { continue }
      rows.append(UmkmRow(region: region, year: year, subsector: subsector, count: count))
    }
    return rows
  }
}
