import Model

/// A record of which two people changed the same field.
public struct RecordConflict: Equatable, Sendable {
  /// Whose file it stands in.
  public let owner: RecordOwner
  /// The key of the list in which it stands.
  let list: String
  /// The record.
  public let id: String
  /// The fields of which one side is to be chosen.
  public let fields: [FieldConflict]
  /// The record as this person wanted it.
  public let mine: RecordForm
  /// The record as it stands in the file.
  public let theirs: RecordForm
  let base: RecordForm?

  /// The edit that solves it: of the fields in conflict `mine` names those that become as this
  /// person wanted them, and the others stay as they stand in the file.
  public func solved(takingMine chosen: Set<String>) -> Edit {
    var solved = RecordForm.merge(base: base, mine, theirs)
    for field in fields {
      solved[field.key] = chosen.contains(field.key) ? mine[field.key] : theirs[field.key]
    }
    return Edit(owner: owner, list: list, id: id, .put(solved, base: theirs))
  }
}
