import Model
import Store

/// The source of a record that goes to another region, as far as it stands in the old one's file.
struct CarriedSource {
  /// The id by which the record names it there.
  let id: String
  /// The edit that writes it there; nil if it stands there already.
  let edit: Edit?
  /// What it is called.
  let title: Bilingual

  /// The source of an id; nil if the other region's records can name it as it is.
  init?(_ id: String, from old: CityHoldings, to new: CityHoldings, _ network: Network) {
    guard old.code != new.code,
      network.source(id, in: new).map({ $0.stamp.isDeleted }) ?? true,
      let source = old.sources.first(where: { $0.stamp.id == id && !$0.stamp.isDeleted })
    else { return nil }
    title = source.label
    let twin = new.sources.first { other in
      !other.stamp.isDeleted
        && Source.fields.allSatisfy { $0.value(other) == $0.value(source) }
    }
    if let twin {
      (self.id, edit) = (twin.stamp.id, nil)
      return
    }
    // An id names one record in the whole network, and the old source stays where it is.
    var copy = source
    copy.stamp = Stamp(id: RecordID.new(.source))
    self.id = copy.stamp.id
    edit = .put(copy, over: nil, in: .city(new.code))
  }
}

extension Record {
  /// The record as it stands in another region, and the sources that go with it.
  func carried(
    from old: CityHoldings, to new: CityHoldings, _ network: Network
  ) -> (record: Self, sources: [CarriedSource]) {
    var record = self
    var sources: [CarriedSource] = []
    func carry(_ id: String) -> String {
      guard let source = CarriedSource(id, from: old, to: new, network) else { return id }
      sources.append(source)
      return source.id
    }
    for field in Self.fields where field.form.linkedKind == .source {
      switch field.value(self) {
      case .text(let id): _ = field.assign(&record, .text(carry(id)))
      case .texts(let ids): _ = field.assign(&record, .texts(ids.map(carry)))
      default: break
      }
    }
    return (record, sources)
  }
}
