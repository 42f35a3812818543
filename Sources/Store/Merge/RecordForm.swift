/// A record as its fields, each in its plain bytes: the form in which versions are compared.
public struct RecordForm: Equatable, Sendable {
  /// The id.
  public var id: String
  /// Counts the changes; 0 where the file says something else.
  public var rev: Int
  /// When it was changed last, UTC.
  public var at: String
  /// Who changed it last.
  public var by: String
  /// All else that it says, the deletion marker among it; a figure is a field of its own.
  var fields: [String: Sides]
  /// The keys that this version does not know and that stood in `private/`.
  var privateKeys: Set<String> = []

  /// A record that says nothing.
  init(id: String) {
    self.id = id
    rev = 0
    at = ""
    by = ""
    fields = [:]
  }

  /// Whether a deletion marker is all that there is.
  public var isDeleted: Bool { self["deleted"].shown == Array("true".utf8) }

  /// What a field says.
  subscript(key: String) -> Sides {
    get { fields[key] ?? .absent }
    set { fields[key] = newValue == .absent ? nil : newValue }
  }

  /// The keys of the fields that two versions say differently.
  func keys(unlike other: RecordForm) -> [String] {
    Set(fields.keys).union(other.fields.keys).filter { self[$0] != other[$0] }.sorted()
  }

  /// Merges two versions that come from one; pure, and the same whichever is named first.
  ///
  /// A field that one side changed is as that side says; one that both changed differently has
  /// both values. `rev` is the greater, `at` and `by` those of the greater pair.
  static func merge(base: RecordForm?, _ left: RecordForm, _ right: RecordForm) -> RecordForm {
    var merged = RecordForm(id: left.id)
    for key in Set(left.fields.keys).union(right.fields.keys) {
      merged[key] = Sides.merge(base: base?[key] ?? .absent, left[key], right[key])
    }
    merged.privateKeys = left.privateKeys.union(right.privateKeys)
    merged.rev = max(left.rev, right.rev)
    let isLeft = (left.at, left.by) >= (right.at, right.by)
    merged.at = isLeft ? left.at : right.at
    merged.by = isLeft ? left.by : right.by
    return merged
  }

  /// The keys of the fields of which somebody has to choose a value.
  var conflicts: [String] { fields.filter { $0.value.isConflict }.keys.sorted() }
}
