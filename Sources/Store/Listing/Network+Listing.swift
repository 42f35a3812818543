import Model

extension Network {
  /// All records of a kind that may be shared, in the order of the store.
  public func listed(_ kind: RecordKind) -> [ListedRecord] {
    guard !Privacy.isPrivate(kind) else { return [] }
    var sink = ListedRecords()
    // Nothing is written, so nothing is refused.
    try? give(kind, to: &sink)
    return sink.records
  }

  /// The record of an id, whatever its kind; nil if there is none that may be shared.
  public func listed(id: String) -> ListedRecord? {
    for kind in RecordKind.allCases {
      if let found = listed(kind).first(where: { $0.id == id }) { return found }
    }
    return nil
  }

  private func give(_ kind: RecordKind, to sink: inout some RecordSink) throws(FileError) {
    try reference.give(kind, to: &sink)
    for edition in editions { try edition.give(kind, to: &sink) }
    for holdings in holdings where holdings.isStored { try holdings.give(kind, to: &sink) }
  }
}

/// Gathers records that may be shared.
private struct ListedRecords: RecordSink {
  private(set) var records: [ListedRecord] = []

  mutating func take<Kind: Record>(_ records: some Sequence<Kind>, of owner: RecordOwner) {
    var region: RegionCode?
    if case .city(let code) = owner { region = code }
    self.records += records.lazy.filter { !$0.stamp.isDeleted }
      .map { ListedRecord($0, region: region) }
  }
}
