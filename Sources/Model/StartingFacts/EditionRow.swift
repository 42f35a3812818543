/// An edition of the Indonesia Creative Cities Conference or Festival.
public struct EditionRow: Hashable, Sendable {
  /// The number; 0 for the forerunner in Bandung.
  public let number: Int
  /// The year.
  public let year: Int
  /// What it was called: CCC, ICCC or ICCF.
  public let event: String
  /// The hosts by name.
  public let hostNames: [String]
  /// The hosts.
  public let hosts: [RegionCode]
  /// The first day, as exact as it is known: "2016-03-30", "2015-04" or "2020".
  public let start: String
  /// The last day; nil where it is not known.
  public let end: String?
  /// How well it is borne out.
  public let attestation: Attestation
  /// The addresses of the sources.
  public let sources: [String]
  /// What else is to be said, in English; often empty.
  public let note: String

  init?(reading row: inout FieldReader) {
    guard let number = row.integer(), let year = row.integer() else { return nil }
    self.number = number
    self.year = year
    event = row.text()
    hostNames = row.list(separator: ";").map { String($0.drop { $0 == " " }) }
    hosts = row.list(separator: ",").compactMap(RegionCode.init)
    start = row.text()
    let end = row.text()
    self.end = end.isEmpty ? nil : end
    attestation = Attestation(rawValue: row.text()) ?? .single
    sources = row.list(separator: " ")
    note = row.text()
  }
}
