/// A numbered sentence that the network holds to: a principle, a jurus, a recommendation.
public protocol Statement: Record {
  /// Its number.
  var number: Int? { get set }
  /// In Indonesian.
  var indonesian: String? { get set }
  /// In English.
  var english: String? { get set }
  /// Where it is stated.
  var source: String? { get set }
}

extension Statement {
  /// The fields of a statement, in the order in which they are written.
  static func statementFields() -> [Field<Self>] {
    [
      .whole("number", Bilingual("Nomor", "Number"), \.number, in: 0...1000),
      .text("id_text", Bilingual("Indonesia", "Indonesian"), \.indonesian),
      .text("en_text", Bilingual("Inggris", "English"), \.english),
      .text("source", Bilingual("Sumber", "Source"), \.source),
    ]
  }
}
