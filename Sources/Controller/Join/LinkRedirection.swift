import Model
import Store

/// Points what links to one record at another.
struct LinkRedirection {
  /// The kind of both records.
  let kind: RecordKind
  /// The id that is linked to.
  let old: String
  /// The id that is linked to instead.
  let new: String

  /// The kinds of a region's records that can link to the kind.
  private var linking: [RecordKind] {
    func links<Kind: Record>(_ type: Kind.Type) -> Bool {
      Kind.fields.contains { $0.form.linkedKind == kind }
    }
    return ([.city] + CityHoldings.enteredKinds).filter { links($0.type) }
  }

  /// The edits of all records of a network that link to the old id, but for both records.
  func edits(in network: Network) -> [Edit] {
    let linking = linking
    guard !linking.isEmpty else { return [] }
    return network.holdings.flatMap { holdings in linking.flatMap { edits(of: $0, in: holdings) } }
  }

  private func edits(of kind: RecordKind, in holdings: CityHoldings) -> [Edit] {
    func edit<Kind: Record>(_ record: Kind) -> Edit? {
      let id = record.stamp.id
      guard !record.stamp.isDeleted, id != old, id != new, let other = redirected(record) else {
        return nil
      }
      return .put(other, over: record, in: .city(holdings.code))
    }
    // Of a million records only those are made in whose text the id stands.
    let word = Array(Folding.fold(old).utf8)
    func found<Kind: Findable>(_ records: Records<Kind>) -> [Edit] {
      let shelf = records.shelf
      return (0..<shelf.count).compactMap { place in
        shelf.mayHold(word, place) ? edit(shelf.record(place)) : nil
      }
    }
    return switch kind {
    case .city: [holdings.city].compactMap { edit($0) }
    case .community: found(holdings.communities)
    case .organisation: found(holdings.organisations)
    case .space: found(holdings.spaces)
    case .person: found(holdings.persons)
    default: holdings.listed(kind).compactMap { edit($0) }
    }
  }

  /// The record with its links pointed anew, each once; nil if it has none to the old id.
  func redirected<Kind: Record>(_ record: Kind) -> Kind? {
    var other = record
    for field in Kind.fields where field.form.linkedKind == kind {
      switch field.value(record) {
      case .text(old): _ = field.assign(&other, .text(new))
      case .texts(let ids) where ids.contains(old):
        var kept: [String] = []
        for id in ids.map({ $0 == old ? new : $0 }) where !kept.contains(id) { kept.append(id) }
        _ = field.assign(&other, .texts(kept))
      default: break
      }
    }
    return other == record ? nil : other
  }
}
