import Model

/// Makes the schema of a kind of records from its table of fields.
struct RecordSchema {
  private let kind: RecordKind
  private let isShared: Bool

  /// A schema for a kind in a shared or private file.
  init(_ kind: RecordKind, isShared: Bool) {
    self.kind = kind
    self.isShared = isShared
  }

  /// The schema.
  var node: SchemaNode {
    let members = Self.stamp + kind.type.schemaFields
    let schema: SchemaNode = .object([
      "title": .text(kind.title.english),
      "type": .text("object"),
      "required": .texts(["id"]),
      "properties": .object(members),
    ])
    let personal = kind.type.personalKeys
    return isShared && !personal.isEmpty ? schema.adding(Self.consent(for: personal)) : schema
  }

  /// A text.
  static var text: SchemaNode { .object(["type": .text("string")]) }
  /// Yes or no.
  static var flag: SchemaNode { .object(["type": .text("boolean")]) }
  /// A share of a whole, above 0.
  static var share: SchemaNode {
    .object(["type": .text("number"), "exclusiveMinimum": .whole(0), "maximum": .whole(1)])
  }
  private static var number: SchemaNode { .object(["type": .text("number")]) }

  /// A figure: one value or one state, never both.
  static var figure: SchemaNode {
    .object([
      "title": .text("figure"),
      "type": .text("object"),
      "required": .texts(["kind"]),
      "properties": .object([
        "kind": choice(FigureKind.choices),
        "value": number,
        "state": .object(["enum": .texts(["unknown", "not_applicable", "withheld"])]),
        "standing": choice(Standing.choices),
        "source": text,
      ]),
      "oneOf": .list([
        .object(["required": .texts(["value"])]), .object(["required": .texts(["state"])]),
      ]),
    ])
  }

  private static let stamp: [SchemaNode.Member] = [
    SchemaNode.Member(
      key: "id", value: .object(["type": .text("string"), "minLength": .whole(1)])),
    SchemaNode.Member(key: "rev", value: whole(1...1_000_000_000)),
    SchemaNode.Member(key: "at", value: text),
    SchemaNode.Member(key: "by", value: text),
    SchemaNode.Member(key: "deleted", value: flag),
  ]

  /// Personal fields stand in a shared file with recorded consent for the contact alone.
  private static func consent(for personal: [String]) -> [SchemaNode.Member] {
    let given: SchemaNode = .object([
      "required": .texts(["consent_by", "consent_on", "consent_for"]),
      "properties": .object([
        "consent_for": .object([
          "contains": .object(["const": .text(ConsentPurpose.contact.code)])
        ])
      ]),
      "not": .object(["required": .texts(["consent_withdrawn"])]),
    ])
    let rules = personal.map { SchemaNode.Member(key: $0, value: given) }
    return [SchemaNode.Member(key: "dependentSchemas", value: .object(rules))]
  }

  /// The schema of what a field takes.
  static func form(_ form: FieldForm) -> SchemaNode {
    switch form {
    case .text, .note: text
    case .date: described("YYYY-MM-DD, YYYY-MM or YYYY")
    case .region: described("Kemendagri code, such as 35.73")
    case .money: whole(0...1_000_000_000_000_000)
    case .whole(let range): whole(range)
    case .number: number
    case .flag: flag
    case .texts: list(of: text)
    case .choice(let choices): choice(choices)
    case .choices(let choices): list(of: choice(choices))
    case .link(let kind): id(of: kind)
    case .links(let kind): list(of: id(of: kind))
    case .figures: list(of: .object(["$ref": .text("#/$defs/figure")]))
    }
  }

  /// What the texts of a field look like that takes more than any text.
  static func pattern(of key: String, in kind: RecordKind) -> [SchemaNode.Member] {
    guard kind == .fact, key == "area" else { return [] }
    let codes = "^(ID|group:.*|[0-9]{2}|[0-9]{2}\\.[0-9]{2})$"
    return [SchemaNode.Member(key: "pattern", value: .text(codes))]
  }

  private static func whole(_ range: ClosedRange<Int>) -> SchemaNode {
    .object([
      "type": .text("integer"), "minimum": .whole(range.lowerBound),
      "maximum": .whole(range.upperBound),
    ])
  }

  private static func list(of items: SchemaNode) -> SchemaNode {
    .object(["type": .text("array"), "items": items])
  }

  private static func choice(_ choices: [FieldChoice]) -> SchemaNode {
    .object(["enum": .texts(choices.map(\.code))])
  }

  private static func id(of kind: RecordKind) -> SchemaNode {
    described("id in \(kind.rawValue)")
  }

  private static func described(_ words: String) -> SchemaNode {
    text.adding([SchemaNode.Member(key: "description", value: .text(words))])
  }
}

extension Record {
  /// The schemas of the fields, in the order in which they are written.
  fileprivate static var schemaFields: [SchemaNode.Member] {
    fields.map { field in
      let schema = RecordSchema.form(field.form)
      let pattern = RecordSchema.pattern(of: field.key, in: kind)
      return SchemaNode.Member(key: field.key, value: schema.adding(pattern))
    }
  }

  fileprivate static var personalKeys: [String] { fields.filter(\.isPersonal).map(\.key) }
}
