import Model

extension RecordVersion {
  /// What a change made of one field.
  public struct Line: Equatable, Sendable {
    /// What a person calls the field.
    public let title: Bilingual
    /// What it said; nil if it was not given.
    public let before: Bilingual?
    /// What it says; nil if it was taken away.
    public let after: Bilingual?
  }

  /// What the change made of each field of a record of a kind, as a person reads it.
  public func lines(_ kind: RecordKind) -> [Line] {
    let nothing = RecordForm(id: "")
    return changedKeys.filter { $0 != "deleted" }.map { key in
      Line(
        title: title(key, kind),
        before: text((before ?? nothing)[key].shown, key, kind),
        after: text((after ?? nothing)[key].shown, key, kind))
    }
  }

  /// Whether the change deleted the record, or brought it back.
  public var isDeletion: Bool { after?.isDeleted ?? true }

  private func title(_ key: String, _ kind: RecordKind) -> Bilingual {
    let parts = key.split(separator: "/")
    guard parts.count > 1, parts[0] == "figures",
      let figure = FigureKind(rawValue: String(parts[1]))
    else { return kind.title(ofField: key) }
    return figure.title
  }

  private func text(_ bytes: [UInt8], _ key: String, _ kind: RecordKind) -> Bilingual? {
    guard !bytes.isEmpty, let root = try? JSONDocument(bytes).root else { return nil }
    if root.kind == .object { return Self.figure(root) }
    let form = kind.type.form(ofField: key) ?? .text
    return FieldValue(root, form: form).map { FieldText.text(of: $0, form: form) }
  }

  /// A figure as a person reads it.
  static func figure(_ root: JSONValue) -> Bilingual {
    guard let number = root["value"]?.number else {
      return FigureValue.unknown.absence
    }
    let isWhole = number == number.rounded()
    let standing = root["standing"]?.string.flatMap { Standing(rawValue: $0) } ?? .entry
    return Bilingual(
      "\(Language.indonesian.decimal(number, places: isWhole ? 0 : 2)) \(standing.title.indonesian)",
      "\(Language.english.decimal(number, places: isWhole ? 0 : 2)) \(standing.title.english)")
  }
}
