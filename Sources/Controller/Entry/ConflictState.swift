import Store

/// A record of which the same fields were changed here and elsewhere: each asks for a side.
public struct ConflictState: Equatable, Sendable {
  /// What a key leads to beyond the conflict.
  enum Deed: Equatable {
    /// Nothing but the conflict.
    case none
    /// Saves the chosen sides.
    case save
    /// Goes back.
    case close
  }

  /// The records in conflict; one is solved after the other is chosen, all are saved at once.
  public let conflicts: [RecordConflict]
  /// The form or sheet that led here, with what was typed.
  let beneath: EntryPage?
  /// What was to be saved in the same change and is in no conflict.
  private let others: [Edit]
  /// What the change is called.
  let name: String
  /// The row under the cursor, of all fields of all records.
  public private(set) var cursor = 0
  private var mine: Set<Int> = []

  /// Conflicts of which this person's side is chosen at first: it was typed to be saved.
  ///
  /// A change is one, so the other edits of the `request` are saved with what is chosen.
  init(_ conflicts: [RecordConflict], of request: WriteRequest, over beneath: EntryPage?) {
    self.conflicts = conflicts
    self.beneath = beneath
    let (edits, name) = request.edits
    self.name = name ?? conflicts.first?.name ?? ""
    others = edits.filter { edit in
      !conflicts.contains { $0.id == edit.id && $0.owner == edit.owner && $0.kind == edit.kind }
    }
    mine = Set(rows.indices)
  }

  /// All fields in conflict, each with the place of its record.
  public var rows: [(record: Int, field: FieldConflict)] {
    conflicts.enumerated().flatMap { place, conflict in
      conflict.fields.map { (place, $0) }
    }
  }

  /// Whether this person's side is chosen for a row.
  public func takesMine(_ row: Int) -> Bool { mine.contains(row) }

  /// The edits that solve all conflicts by the chosen sides, and the others of the change.
  var edits: [Edit] {
    let rows = rows
    return conflicts.indices.map { place in
      let keys = rows.indices.filter { rows[$0].record == place && mine.contains($0) }
        .map { rows[$0].field.key }
      return conflicts[place].solved(takingMine: Set(keys))
    } + others
  }

  mutating func take(_ key: Key) -> Deed {
    let last = rows.count - 1
    switch key {
    case .escape: return .close
    case .control("s"), .enter: return .save
    case .down, .tab, .character("j"): cursor = min(last, cursor + 1)
    case .up, .backTab, .character("k"): cursor = max(0, cursor - 1)
    case .left, .character("h"): mine.insert(cursor)
    case .right, .character("l"): mine.remove(cursor)
    case .character(" "): mine.formSymmetricDifference([cursor])
    default: break
    }
    return .none
  }

  /// Compares what is shown and chosen.
  public static func == (left: ConflictState, right: ConflictState) -> Bool {
    left.conflicts == right.conflicts && left.beneath == right.beneath
      && left.cursor == right.cursor
      && left.mine == right.mine && left.others == right.others
  }
}
