/// The records that a link can name, their names folded once for all keys that are typed.
public final class LinkTargets: Sendable {
  /// The records, by id and name.
  public let choices: [FieldChoice]
  /// The folded names, a record each.
  public let folded: [[UInt8]]
  private let byName: [String: [Int]]
  private let byCode: [String: Int]

  /// The targets of a link; of two with one id the first counts.
  public init(_ choices: [FieldChoice]) {
    self.choices = choices
    let names = choices.map { Folding.fold($0.title.indonesian) }
    folded = names.map { Array($0.utf8) }
    byName = Dictionary(grouping: choices.indices) { names[$0] }
    byCode = Dictionary(choices.enumerated().map { ($1.code, $0) }) { first, _ in first }
  }

  /// The record of an id.
  public func target(_ code: String) -> FieldChoice? { byCode[code].map { choices[$0] } }

  /// The records of a name, however it is written.
  public func named(_ name: String) -> [FieldChoice] {
    (byName[Folding.fold(name)] ?? []).map { choices[$0] }
  }
}

extension LinkTargets: Equatable {
  /// Compares the records that can be named.
  public static func == (left: LinkTargets, right: LinkTargets) -> Bool {
    left === right || left.choices == right.choices
  }
}
