import Model

extension RecordKind {
  /// The keys of its fields, in the order in which they are written.
  var fieldKeys: [String] { type.fieldKeys }

  /// What a person calls a field; the key itself for one that this version does not know.
  func title(ofField key: String) -> Bilingual {
    type.title(ofField: String(key.prefix { $0 != "/" }))
      ?? Bilingual(same: DisplayText(key).text)
  }

  /// The key of the list in which the records stand, or of a file's own record.
  var listKey: String {
    switch self {
    case .city: "city"
    case .edition: "edition"
    default: rawValue
    }
  }
}

extension Record {
  fileprivate static var fieldKeys: [String] { fields.map(\.key) }

  fileprivate static func title(ofField key: String) -> Bilingual? {
    fields.first { $0.key == key }?.title
  }
}
