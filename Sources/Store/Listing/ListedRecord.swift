import Model

/// A record as the batch commands print it: only what may be shared.
public struct ListedRecord: Equatable, Sendable {
  /// The record's id.
  public let id: String
  /// The region that owns it; nil for what belongs to all.
  public let region: RegionCode?
  /// The record in the store's own form, one line of JSON.
  public let json: [UInt8]
  /// The fields that are known, as a person reads them.
  public let fields: [(title: Bilingual, text: Bilingual)]

  /// Two are the same if they print the same.
  public static func == (left: ListedRecord, right: ListedRecord) -> Bool {
    left.id == right.id && left.region == right.region && left.json == right.json
  }

  /// What may be shared of a record.
  init<Kind: Record>(_ record: Kind, region: RegionCode?) {
    id = record.stamp.id
    self.region = region
    json = RecordWriter.sharedLine(record)
    let consent = (record as? any Consenting)?.consent ?? Consent()
    fields = Kind.fields.compactMap { field in
      let value = field.value(record)
      guard value != .absent, !Privacy.isPrivate(field, consent: consent) else { return nil }
      return (field.title, FieldText.text(of: value, form: field.form))
    }
  }

  /// The record as one line, its fields by name.
  public func plain(_ language: Language) -> String {
    var parts = [id]
    if let region, let title = Registry.standard.region(region)?.title { parts.append(title) }
    parts += fields.map { "\($0.title.text(language)): \($0.text.text(language))" }
    return DisplayText(parts.joined(separator: " · ")).text
  }
}

extension ListedRecord {
  /// The known fields of a record that may be shared, as lines of text.
  public static func fields<Kind: Record>(of record: Kind, _ language: Language) -> [String] {
    ListedRecord(record, region: nil).fields.map { field in
      "\(field.title.text(language)): \(field.text.text(language))"
    }
  }
}
