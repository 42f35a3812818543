import Model

/// What the checks need of a kind's table of fields, made once.
struct CheckedKind: Sendable {
  /// The kind.
  let kind: RecordKind
  /// The fields that take subsectors.
  private(set) var subsectors: [String] = []
  /// The fields that take several texts.
  private(set) var lists: Set<String> = []
  /// The fields that take a year.
  private(set) var years: [String] = []
  /// The fields that take a date which lies in the past.
  private(set) var dates: [String] = []
  /// The fields that take ids of other records.
  private(set) var links: [(key: String, target: RecordKind)] = []
  /// The fields that are personal.
  private(set) var personal: [String] = []

  private init<Kind: Record>(_ type: Kind.Type) {
    kind = Kind.kind
    for field in Kind.fields {
      if field.isPersonal { personal.append(field.key) }
      switch field.form {
      case .texts, .choices, .links: lists.insert(field.key)
      default: break
      }
      switch field.form {
      case .choice(Subsector.choices), .choices(Subsector.choices): subsectors.append(field.key)
      // A conference may be planned.
      case .whole(1000...9999) where kind != .edition: years.append(field.key)
      case .link(let target), .links(let target): links.append((field.key, target))
      case .date where Self.isPast(field.key): dates.append(field.key)
      default: break
      }
    }
  }

  private static func isPast(_ key: String) -> Bool {
    key == "date" || key.hasSuffix("_on") || key.hasSuffix("_since")
  }

  /// The table of a kind.
  static func of(_ kind: RecordKind) -> CheckedKind { all[kind] ?? make(kind.type) }

  private static let all = Dictionary(
    uniqueKeysWithValues: RecordKind.allCases.map { ($0, make($0.type)) })

  private static func make<Kind: Record>(_ type: Kind.Type) -> CheckedKind { CheckedKind(type) }
}
