/// A recommendation of the conference in Malang or a principle of the network, in short words.
public struct StatementRow: Hashable, Sendable {
  /// The number; recommendation 0 is the call to join.
  public let number: Int
  /// The text.
  public let text: Bilingual
  /// Where it was published.
  public let source: String

  init?(reading row: inout FieldReader) {
    guard let number = row.integer() else { return nil }
    self.number = number
    let indonesian = row.text()
    text = Bilingual(indonesian, row.text())
    source = row.text()
  }
}
