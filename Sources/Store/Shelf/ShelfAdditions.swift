import Model

/// What stands in `private/` of the records of a shelf.
struct ShelfAdditions<Kind: Findable>: Sendable {
  private let shelf: StoredShelf<Kind>
  /// The places of the records, ascending, and those of their additions.
  private let places: [Int32]
  private let others: [Int32]

  /// The additions of one shelf to another; those to unknown ids are left out.
  init(_ shelf: StoredShelf<Kind>, to base: StoredShelf<Kind>) {
    self.shelf = shelf
    let found = base.isSorted && shelf.isSorted ? Self.inOrder(shelf, base) : Self.byID(shelf, base)
    places = found.map(\.place)
    others = found.map(\.other)
  }

  /// Lays what is added to the record at a place over it.
  func lay(over record: inout Kind, _ place: Int) {
    for other in additions(to: place) { lay(shelf.record(Int(other)), over: &record) }
  }

  /// Whether nothing is added to the record at a place.
  func isEmpty(_ place: Int) -> Bool { additions(to: place).isEmpty }

  /// Whether a folded word may stand in what is added to the record at a place.
  func mayHold(_ word: [UInt8], _ place: Int) -> Bool {
    additions(to: place).contains { shelf.mayHold(word, Int($0)) }
  }

  private func additions(to place: Int) -> ArraySlice<Int32> {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if Int(places[middle]) < place { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < places.count, Int(places[end]) == place { end += 1 }
    return others[low..<end]
  }

  private func lay(_ addition: Kind, over record: inout Kind) {
    for field in Kind.fields where field.isPersonal {
      let value = field.value(addition)
      if value != .absent { _ = field.assign(&record, value) }
    }
    record.unknown += addition.unknown.map(\.inPrivate)
  }

  /// Both shelves are walked once.
  private static func inOrder(
    _ shelf: StoredShelf<Kind>, _ base: StoredShelf<Kind>
  ) -> [(place: Int32, other: Int32)] {
    var found: [(place: Int32, other: Int32)] = []
    found.reserveCapacity(shelf.count)
    var place = 0
    for other in 0..<shelf.count {
      let id = shelf.idBytes(other)
      while place < base.count, base.idBytes(place).lexicographicallyPrecedes(id) { place += 1 }
      guard place < base.count else { break }
      guard base.idBytes(place).elementsEqual(id) else { continue }
      found.append((Int32(truncatingIfNeeded: place), Int32(truncatingIfNeeded: other)))
    }
    return found
  }

  /// Of records with the same id the first gets what is added.
  private static func byID(
    _ shelf: StoredShelf<Kind>, _ base: StoredShelf<Kind>
  ) -> [(place: Int32, other: Int32)] {
    let places = Dictionary(
      (0..<base.count).map { (base.id($0), Int32(truncatingIfNeeded: $0)) },
      uniquingKeysWith: { first, _ in first })
    return (0..<shelf.count).compactMap { other in
      places[shelf.id(other)].map { ($0, Int32(truncatingIfNeeded: other)) }
    }.sorted { $0.place != $1.place ? $0.place < $1.place : $0.other < $1.other }
  }
}
