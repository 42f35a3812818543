import Model

extension ReadableStore {
  /// Hands out the records of a kind as they are at one moment, in pieces, a city at a time.
  ///
  /// With `isPrivate` the store must not be a public one. Returns how many records it were, and
  /// what is wrong in files that were read. Throws `FileError` if there is no store, or what
  /// `output` throws.
  public func export(
    _ request: ExportRequest, to output: @escaping ([UInt8]) throws(FileError) -> Void
  ) throws(FileError) -> (count: Int, problems: [StoreProblem]) {
    let snapshot = try StoreSnapshot(self)
    var sink = ExportSink(request, output)
    var problems: [StoreProblem] = []
    for city in snapshot.cities where request.region.map({ $0 == city.code }) ?? true {
      guard FileForm.city.keys.contains(request.kind.listKey) else { break }
      var part = snapshot.part(city, self)
      problems += part.problems + part.privateProblems
      guard part.holdings.isStored else { continue }
      if !request.isPrivate { part.holdings.withholdSmallCells() }
      try part.holdings.give(request.kind, to: &sink)
    }
    if request.region == nil {
      var head = snapshot.head(self)
      problems += head.problems
      if !request.isPrivate { try snapshot.withholdFacts(&head, self) }
      try head.network.reference.give(request.kind, to: &sink)
      for edition in head.network.editions { try edition.give(request.kind, to: &sink) }
    }
    try sink.finish()
    return (sink.count, problems)
  }
}

extension StoreSnapshot {
  /// Withholds what is published of cities beside their small cells.
  func withholdFacts(_ head: inout NetworkLoad, _ store: ReadableStore) throws(FileError) {
    for case .region(let code)? in Set(head.network.reference.facts.map(\.area)) {
      guard let city = cities.first(where: { $0.code == code }),
        let index = Registry.standard.index(of: code)
      else { continue }
      head.network.holdings[index] = part(city, store).holdings
    }
    head.network.withholdSmallCells()
  }
}
