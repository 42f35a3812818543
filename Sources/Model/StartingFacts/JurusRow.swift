/// One of ICCN's eleven programmes, the *jurus* of Catha Ekadasa.
public struct JurusRow: Hashable, Sendable {
  /// The number, 1 to 11.
  public let number: Int
  /// The name as ICCN has it.
  public let name: String
  /// Where it was published.
  public let source: String

  init?(reading row: inout FieldReader) {
    guard let number = row.integer() else { return nil }
    self.number = number
    name = row.text()
    source = row.text()
  }
}
