import Model
import Store

/// Two records that are one: of each field in which they differ a side is chosen, one is kept and
/// the other goes.
public struct JoinState: Equatable, Sendable {
  /// What a key leads to beyond the page.
  enum Deed: Equatable {
    /// Nothing but the page.
    case none
    /// Saves what is chosen.
    case save
    /// Goes back.
    case close
  }

  /// The kind of both records.
  public let kind: RecordKind
  /// The fields in which they differ.
  public private(set) var rows: [JoinRow]
  /// The row under the cursor.
  public private(set) var cursor = 0
  private(set) var hands: [RecordAtHand]
  private var linkCounts: [Int]

  /// Two records of which the first is kept, until somebody says otherwise.
  init(
    _ kept: RecordAtHand, _ other: RecordAtHand, _ network: Network,
    _ sources: [FormSources]
  ) {
    kind = kept.kind
    hands = [kept, other]
    rows = JoinState.rows(kept.record, other.record, sources)
    linkCounts = [(other, kept), (kept, other)].map { to, from in
      LinkRedirection(kind: kept.kind, old: from.record.stamp.id, new: to.record.stamp.id)
        .edits(in: network).count
    }
    settleConsent()
  }

  /// The stamps of the kept record and of the one that goes.
  public var stamps: [Stamp] { hands.map(\.record.stamp) }

  /// The regions of the kept record and of the one that goes.
  public var regions: [RegionCode] { hands.map(\.region) }

  /// What the kept record is called.
  public var name: Bilingual { hands[0].label }

  /// How many records link to the one that goes, and will link to the kept one.
  public var linkCount: Int { linkCounts[1] }

  /// What is saved, as one change.
  func edits(in network: Network) -> [Edit] {
    func edits<Kind: Record>(_ kept: Kind) -> [Edit] {
      guard let other = hands[1].record as? Kind else { return [] }
      let redirection = LinkRedirection(
        kind: kind, old: other.stamp.id, new: kept.stamp.id)
      var (joined, sources): (Kind, [CarriedSource]) = (joined(kept, other), [])
      if let old = network.holdings(of: hands[1].region),
        let new = network.holdings(of: hands[0].region)
      {
        (joined, sources) = joined.carried(from: old, to: new, network)
      }
      return sources.compactMap(\.edit) + [
        .put(redirection.redirected(joined) ?? joined, over: kept, in: .city(hands[0].region)),
        .delete(other, in: .city(hands[1].region)),
      ] + redirection.edits(in: network)
    }
    return edits(hands[0].record)
  }

  private func joined<Kind: Record>(_ kept: Kind, _ other: Kind) -> Kind {
    var record = kept
    for row in rows {
      guard let field = Kind.fields.first(where: { $0.key == row.key }) else { continue }
      if row.value == .absent {
        field.clear(&record)
      } else {
        _ = field.assign(&record, row.value)
      }
    }
    // What this version does not know is kept of both, as far as it is not said twice.
    let known = Set(kept.unknown.map(\.key) + ["conflicts"])
    record.unknown += other.unknown.filter { !known.contains($0.key) }
    return record
  }

  mutating func take(_ key: Key) -> Deed {
    switch key {
    case .escape: return .close
    case .control("s"), .enter: return .save
    case .down, .tab, .character("j"): cursor = max(0, min(rows.count - 1, cursor + 1))
    case .up, .backTab, .character("k"): cursor = max(0, cursor - 1)
    case .left, .character("h"): choose { $0.choice = .kept }
    case .right, .character("l"): choose { $0.choice = .other }
    case .character(" "): choose { $0.step() }
    case .character("t"):
      hands.swapAt(0, 1)
      linkCounts.swapAt(0, 1)
      for row in rows.indices { rows[row].swap() }
    default: break
    }
    return .none
  }

  /// Chooses for the row under the cursor; the contact and the consent to share it are one.
  private mutating func choose(_ change: (inout JoinRow) -> Void) {
    guard rows.indices.contains(cursor) else { return }
    change(&rows[cursor])
    guard rows[cursor].isOfConsent else { return }
    for row in rows.indices where rows[row].isOfConsent { rows[row].choice = rows[cursor].choice }
  }

  /// Who withdrew consent is heeded first; else the kept record's contact stays, if it has one.
  private mutating func settleConsent() {
    let withdrawn = rows.first { $0.key == "consent_withdrawn" }
    let isKept =
      withdrawn.map { $0.isGiven(0) }
      ?? rows.contains { $0.isOfConsent && $0.isGiven(0) }
    for row in rows.indices where rows[row].isOfConsent {
      rows[row].choice = isKept ? .kept : .other
    }
  }

  private static func rows<Kind: Record>(
    _ kept: Kind, _ other: any Record, _ sources: [FormSources]
  ) -> [JoinRow] {
    guard let other = other as? Kind else { return [] }
    return Kind.fields.compactMap { JoinRow($0, kept, other, sources) }
  }

  /// Compares which records are made one, and what is chosen.
  public static func == (left: JoinState, right: JoinState) -> Bool {
    left.kind == right.kind && left.rows == right.rows && left.cursor == right.cursor
      && left.stamps == right.stamps && left.regions == right.regions
      && left.linkCounts == right.linkCounts
  }
}
