/// The texts of a record, in which a search for any text looks.
public enum RecordTexts {
  /// Whether each word stands in one of the record's texts; words are folded.
  ///
  /// Texts are the fields of that form, one or several; codes and links are none.
  public static func hold<Kind: Record>(_ words: [[UInt8]], in record: Kind) -> Bool {
    let texts = texts(of: record).map { Array(Folding.fold($0).utf8) }
    return words.allSatisfy { word in texts.contains { ByteSearch.first(word, in: $0) != nil } }
  }

  /// The texts of a record.
  public static func texts<Kind: Record>(of record: Kind) -> [String] {
    Kind.fields.flatMap { field -> [String] in
      guard field.form.isWords else { return [] }
      return switch field.value(record) {
      case .text(let text): [text]
      case .texts(let texts): texts
      default: []
      }
    }
  }
}
