/// A designation or assessment of an area as creative in a subsector or field.
public struct DesignationRow: Hashable, Sendable {
  /// The area; one row is about a whole province (Jakarta).
  public let area: Area
  /// Who designated.
  public let programme: DesignationProgramme
  /// The year.
  public let year: Int
  /// The subsector by the taxonomy of 17; nil where no source names one that counts.
  public let official: OfficialSubsector?
  /// The field or subsector as the programme words it.
  public let field: String
  /// Whether this is the row to show as the area's flagship.
  public let isFlagship: Bool
  /// How well it is borne out.
  public let attestation: Attestation
  /// The addresses of the sources.
  public let sources: [String]
  /// What else is to be said, in English; often empty.
  public let note: String

  /// The subsector by the taxonomy of 16; nil where none counts.
  public var subsector: Subsector? { official?.subsector }

  init?(reading row: inout FieldReader) {
    guard let area = Area(code: row.text()), let programme = DesignationProgramme(name: row.text()),
      let year = row.integer()
    else { return nil }
    self.area = area
    self.programme = programme
    self.year = year
    official = OfficialSubsector(rawValue: row.text())
    field = row.text()
    isFlagship = row.text() == "1"
    attestation = Attestation(rawValue: row.text()) ?? .unverified
    sources = row.list(separator: " ")
    note = row.text()
  }
}
