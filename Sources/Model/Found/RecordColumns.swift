/// By what the records of one list are found: a column a property, a row a record.
///
/// Deleted records have no row. Businesses come before other records, and each of both parts is
/// ordered by its folded names.
public final class RecordColumns: Sendable {
  /// The place of each row's record in its list.
  public let places: [Int32]
  /// How many rows at the beginning are businesses.
  public let businesses: Int
  /// The subsectors, a bit each.
  public let subsectors: [UInt16]
  /// The first subsector: its place among all; 255 if it is unknown.
  public let firstSubsectors: [UInt8]
  /// The status: its place among all, from 1; 0 if it is unknown.
  public let statuses: [UInt8]
  /// The districts, as numbers of `districtNames`; -1 if it is unknown.
  public let districts: [Int32]
  /// Products and tags of all rows one after another, as numbers of their names.
  public let words: [Int32]
  /// Where in `words` the products (2 x row) and the tags (2 x row + 1) of a row begin.
  public let wordStarts: [UInt32]
  /// The different districts.
  public let districtNames: [String]
  /// The different products.
  public let productNames: [String]
  /// The different tags.
  public let tagNames: [String]
  /// The folded names one after another.
  public let folded: [UInt8]
  /// Where in `folded` the name of a row begins; one more at the end.
  public let foldedStarts: [UInt32]
  /// The letters in each name.
  public let letters: [UInt32]
  /// The pairs of letters in each name.
  public let pairs: [UInt64]
  /// The letters with which words of each name begin.
  public let initials: [UInt32]
  /// How many records work in each subsector.
  public let subsectorCounts: [Int]
  /// The place of the record that was changed last, deleted ones among them.
  public let newest: Int?

  /// How many records there are that are not deleted.
  public var count: Int { places.count }

  init(
    _ builder: RecordColumnsBuilder, order: [Int32], businesses: Int
  ) {
    self.businesses = businesses
    places = order.map { builder.places[Int($0)] }
    subsectors = order.map { builder.subsectors[Int($0)] }
    firstSubsectors = order.map { builder.firstSubsectors[Int($0)] }
    statuses = order.map { builder.statuses[Int($0)] }
    districts = order.map { builder.districts[Int($0)] }
    letters = order.map { builder.letters[Int($0)] }
    initials = order.map { builder.initials[Int($0)] }
    pairs = order.map { builder.pairs[Int($0)] }
    (words, wordStarts) = Self.inOrder(order, builder.words, builder.wordStarts, parts: 2)
    (folded, foldedStarts) = Self.inOrder(order, builder.folded, builder.foldedStarts, parts: 1)
    districtNames = builder.districtTable.texts
    productNames = builder.productTable.texts
    tagNames = builder.tagTable.texts
    subsectorCounts = builder.subsectorCounts
    newest = builder.newest
  }

  /// Lays the parts of each row one after another in another order.
  private static func inOrder<Item>(
    _ order: [Int32], _ items: [Item], _ starts: [UInt32], parts: Int
  ) -> (items: [Item], starts: [UInt32]) {
    var newStarts: [UInt32] = []
    newStarts.reserveCapacity(starts.count)
    let moved = [Item](unsafeUninitializedCapacity: items.count) { memory, used in
      for row in order {
        for part in 0..<parts {
          let place = Int(row) * parts + part
          newStarts.append(UInt32(truncatingIfNeeded: used))
          let length = Int(starts[place + 1] - starts[place])
          guard let base = memory.baseAddress, length > 0 else { continue }
          items.withUnsafeBufferPointer { old in
            guard let from = old.baseAddress else { return }
            (base + used).initialize(from: from + Int(starts[place]), count: length)
          }
          used += length
        }
      }
    }
    newStarts.append(UInt32(truncatingIfNeeded: moved.count))
    return (moved, newStarts)
  }
}

extension RecordColumns: Equatable {
  /// Whether both say the same of the same rows.
  public static func == (left: RecordColumns, right: RecordColumns) -> Bool {
    left === right
      || left.places == right.places && left.businesses == right.businesses
        && left.folded == right.folded && left.foldedStarts == right.foldedStarts
        && left.subsectors == right.subsectors && left.statuses == right.statuses
        && left.districts == right.districts && left.words == right.words
        && left.wordStarts == right.wordStarts && left.districtNames == right.districtNames
        && left.productNames == right.productNames && left.tagNames == right.tagNames
        && left.newest == right.newest
  }
}
