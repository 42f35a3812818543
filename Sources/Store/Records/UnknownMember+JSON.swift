import Model

extension UnknownMember {
  /// What a value says, kept as it stands.
  init(key: String, _ value: JSONValue, isElement: Bool = false) {
    self.init(key: key, bytes: Array(value.rawBytes), isElement: isElement)
  }

  /// The same, kept in `private/`.
  var inPrivate: UnknownMember {
    UnknownMember(key: key, bytes: bytes, isPrivate: true, isElement: isElement)
  }
}
