/// A value of a JSON Schema, its keys in the order in which they are written.
indirect enum SchemaNode: Equatable, Sendable {
  case text(String)
  case whole(Int)
  case flag(Bool)
  case list([SchemaNode])
  case object([Member])

  /// A key and its value.
  struct Member: Equatable, Sendable {
    let key: String
    let value: SchemaNode
  }

  /// An object of these members.
  static func object(_ members: KeyValuePairs<String, SchemaNode>) -> SchemaNode {
    .object(members.map { Member(key: $0.key, value: $0.value) })
  }

  /// A list of texts.
  static func texts(_ texts: [String]) -> SchemaNode { .list(texts.map { .text($0) }) }

  /// The schema with further members at its end; of anything else than an object itself.
  func adding(_ more: [Member]) -> SchemaNode {
    guard case .object(let members) = self else { return self }
    return .object(members + more)
  }
}
