import Model

/// The members of a kind of record, as they are checked while a file is read.
struct RecordPlan: Sendable {
  private(set) var members: [MemberPlan] = []
  private(set) var codes: [ShortText] = []
  /// Whether every key and code is short enough; else each record needs a closer look.
  private(set) var isWhole = true

  /// The plan of a kind of record.
  init<Kind: Record>(_ kind: Kind.Type) {
    add("id", .id)
    add("rev", .revision)
    add("at", .text)
    add("by", .text)
    add("deleted", .flag)
    for field in Kind.fields {
      switch field.form {
      case .text, .note, .date, .region, .link: add(field.key, .text)
      case .texts, .links: add(field.key, .texts)
      case .flag: add(field.key, .flag)
      case .whole(let range): add(field.key, .whole(range))
      case .choice(let choices): add(field.key, .choice, choices.map(\.code))
      case .choices(let choices): add(field.key, .choices, choices.map(\.code))
      case .number, .money, .figures: add(field.key, .other)
      }
    }
  }

  private mutating func add(_ key: String, _ form: MemberPlan.Form, _ choices: [String] = []) {
    let start = codes.count
    codes += choices.compactMap { ShortText($0) }
    guard let short = ShortText(key), codes.count == start + choices.count else {
      isWhole = false
      return
    }
    members.append(
      MemberPlan(
        key: short, form: form, role: MemberPlan.role(key), codes: start..<codes.count))
  }
}
