import Foundation
import Model
import Store
import Testing

/// One entry in a table of fields is enough: file, list, detail, search and schema follow.
@Suite struct FieldTableTests {
  private static let definitions: [String: Set<String>] = {
    var found: [String: Set<String>] = [:]
    for kind in SchemaKind.allCases {
      let json = try? JSONSerialization.jsonObject(with: Data(kind.schema)) as? [String: Any]
      for (name, definition) in json?["$defs"] as? [String: [String: Any]] ?? [:] {
        let properties = definition["properties"] as? [String: Any] ?? [:]
        found[name, default: []].formUnion(properties.keys)
      }
    }
    return found
  }()

  @Test(arguments: RecordKind.allCases) func everyFieldIsEverywhere(kind: RecordKind) {
    check(kind.type)
  }

  private func check<Kind: Record>(_ type: Kind.Type) {
    let keys = Set(Kind.fields.map(\.key))
    #expect(keys.isSubset(of: Self.definitions[Kind.kind.rawValue] ?? []), "\(Kind.kind) schema")
    let record = Kind.filled("x")
    #expect(record.absentKeys == [], "\(Kind.kind)")
    for language in Language.allCases {
      let lines = ListedRecord.fields(of: record, language)
      for field in Kind.fields where !Privacy.isPrivate(field, consent: Consent()) {
        let title = field.title.text(language) + ": "
        #expect(lines.contains { $0.hasPrefix(title) }, "\(Kind.kind).\(field.key) list")
      }
    }
    let texts = RecordTexts.texts(of: record)
    for field in Kind.fields where field.form == .text || field.form == .note {
      #expect(
        texts.contains { $0.hasPrefix("isi \(field.key)") } || field.key == "area",
        "\(Kind.kind).\(field.key) search")
    }
  }
}
