import Model

/// A record while it is checked.
struct CheckedRecord: Sendable {
  /// What stands in the file.
  let value: JSONValue
  /// What its fields are.
  let kind: CheckedKind

  /// The id; nil if it has none.
  var id: String? { value["id"]?.string }
  /// The revision; nil where the file says something else than a count.
  var rev: Int? { value["rev"]?.integer }
  /// Whether it is a deletion marker.
  var isDeleted: Bool { value["deleted"]?.bool == true }

  /// The texts of a field with their places: one, or those of a list.
  ///
  /// None where the field does not take what stands there; that is said of the field as a whole.
  func texts(at key: String) -> [(text: String, value: JSONValue)] {
    guard let member = value[key] else { return [] }
    guard kind.lists.contains(key) else { return member.string.map { [($0, member)] } ?? [] }
    var texts: [(String, JSONValue)] = []
    for element in member.elements {
      guard let text = element.string else { return [] }
      texts.append((text, element))
    }
    return texts
  }

  /// The figures of a potential; none where they cannot be taken in.
  var figures: [JSONValue] {
    guard kind.kind == .potential, let member = value["figures"],
      FigureReader.figures(member) != nil
    else { return [] }
    return Array(member.elements)
  }
}
