/// A member that a record may have, and what of it can be taken in without a closer look.
///
/// A plan holds nothing that is counted: it is looked at some million times.
struct MemberPlan: Sendable {
  /// What a value has to be.
  enum Form {
    case id, revision, text, texts, flag, choice, choices, other
    case whole(ClosedRange<Int>)
  }

  /// What a record is found by.
  enum Role {
    case name, subsectors, products, status, district, tags, kind, time, deleted, none
  }

  /// The key.
  let key: ShortText
  /// What its value has to be.
  let form: Form
  /// What the record is found by.
  let role: Role
  /// The codes of a choice, among those of the record.
  let codes: Range<Int>

  /// What the record is found by under a key.
  static func role(_ key: String) -> Role {
    switch key {
    case "name": .name
    case "subsectors": .subsectors
    case "products": .products
    case "status": .status
    case "district": .district
    case "tags": .tags
    case "kind": .kind
    case "at": .time
    case "deleted": .deleted
    default: .none
    }
  }
}
