/// What a field is said to be: one value, or several where it was changed on both sides.
///
/// A value is its plain bytes; the empty bytes stand for a field that is not given.
struct Sides: Hashable, Sendable {
  /// The values, sorted by their hashes, each once.
  let values: [[UInt8]]

  /// One value; without bytes the field is not given.
  init(_ value: [UInt8] = []) {
    values = [value]
  }

  /// Several values in any order.
  init(_ values: some Sequence<[UInt8]>) {
    let ordered = Set(values).map { (hash: ContentHash($0), bytes: $0) }.sorted { left, right in
      guard left.hash == right.hash else { return left.hash < right.hash }
      return left.bytes.lexicographicallyPrecedes(right.bytes)
    }
    self.values = ordered.isEmpty ? [[]] : ordered.map(\.bytes)
  }

  /// The field is not given.
  static let absent = Sides()

  /// Whether somebody has to choose.
  var isConflict: Bool { values.count > 1 }

  /// The value that is shown: of several the first by hash.
  var shown: [UInt8] { values.first ?? [] }

  /// Whether it is a figure that was withheld where it was handed out.
  var isWithheld: Bool {
    guard !isConflict, shown.first == .openBrace, let root = try? JSONDocument(shown).root else {
      return false
    }
    return root["state"]?.isString("withheld") == true
  }

  /// What both sides kept, and what either of them added.
  ///
  /// The same whoever merges with whom, and in whatever order several versions of one base meet.
  static func merge(base: Sides, _ left: Sides, _ right: Sides) -> Sides {
    let (base, left, right) = (Set(base.values), Set(left.values), Set(right.values))
    let merged = left.intersection(right).union(left.subtracting(base))
      .union(right.subtracting(base))
    return Sides(merged.isEmpty ? left.union(right) : merged)
  }
}
