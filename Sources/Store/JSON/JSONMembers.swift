/// The members of an object, in order, with the text of each key.
public struct JSONMembers: Sequence, IteratorProtocol, Sendable {
  private var entries: JSONEntries

  init(entries: JSONEntries) {
    self.entries = entries
  }

  /// The next key and value.
  public mutating func next() -> (key: String, value: JSONValue)? {
    guard let entry = entries.next(), let key = entry.key.string else { return nil }
    return (key, entry.value)
  }
}
