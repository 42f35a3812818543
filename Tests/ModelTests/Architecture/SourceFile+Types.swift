extension SourceFile {
  private static let kinds: Set<String> = [
    "struct", "enum", "class", "actor", "protocol", "typealias",
  ]

  /// The first top-level type; else the first type that is extended; nil for functions alone.
  var declaredName: String? {
    let declarations = lines.compactMap { Self.declaration($0) }
    let own = declarations.first { $0.kind != "extension" && !$0.isPrivate }
    return (own ?? declarations.first { !$0.isPrivate })?.name
  }

  /// The top-level types that other files can see.
  var visibleTypes: [String] {
    lines.compactMap { Self.declaration($0) }
      .filter { $0.kind != "extension" && !$0.isPrivate }.map(\.name)
  }

  private static func declaration(
    _ line: Substring
  ) -> (kind: String, name: String, isPrivate: Bool)? {
    guard let first = line.first, first.isLetter || first == "@" else { return nil }
    let words = line.split { " :<{(".contains($0) }.map(String.init)
    guard let place = words.firstIndex(where: { kinds.contains($0) || $0 == "extension" }),
      words[..<place].allSatisfy({ !["func", "let", "var", "import"].contains($0) }),
      words.indices.contains(place + 1)
    else { return nil }
    let isPrivate = words[..<place].contains { $0 == "private" || $0 == "fileprivate" }
    return (words[place], words[place + 1], isPrivate)
  }
}
