/// The records of one list, of which each is made only when it is looked at.
///
/// Changing one makes them all.
public struct Records<Kind: Findable>: Sendable {
  private enum Holding: Sendable {
    case made([Kind])
    case shelf(any RecordShelf<Kind>)
  }

  private var holding = Holding.made([])

  /// Records that are made already.
  public init(_ records: [Kind]) {
    holding = .made(records)
  }

  /// Records that stand on a shelf.
  public init(_ shelf: any RecordShelf<Kind>) {
    holding = .shelf(shelf)
  }

  /// The shelf on which they stand, or could stand.
  public var shelf: any RecordShelf<Kind> {
    switch holding {
    case .made(let records): RecordArray(records)
    case .shelf(let shelf): shelf
    }
  }

  /// The shelf on which they stand; nil if they are made already.
  var shelved: (any RecordShelf<Kind>)? {
    guard case .shelf(let shelf) = holding else { return nil }
    return shelf
  }

  /// How many are not deleted.
  public var current: Int {
    switch holding {
    case .made(let records): records.reduce(0) { $0 + ($1.stamp.isDeleted ? 0 : 1) }
    case .shelf(let shelf): shelf.columns.count
    }
  }

  /// How many are businesses, and are not deleted.
  public var businesses: Int {
    switch holding {
    case .made(let records):
      records.reduce(0) { $0 + ($1.isBusiness && !$1.stamp.isDeleted ? 1 : 0) }
    case .shelf(let shelf): shelf.columns.businesses
    }
  }

  /// How many work in each subsector, deleted ones left out.
  public var subsectorCounts: [Int] {
    switch holding {
    case .made(let records):
      var counts = Array(repeating: 0, count: Subsector.count)
      for record in records where !record.stamp.isDeleted {
        for subsector in Set(record.subsectors) { counts[subsector.index] += 1 }
      }
      return counts
    case .shelf(let shelf): return shelf.columns.subsectorCounts
    }
  }

  /// The record that was changed last, deleted ones among them; of the same moment the first.
  public var newest: Kind? {
    switch holding {
    case .made(let records):
      var newest: Kind?
      for record in records where !record.stamp.at.isEmpty {
        if newest.map({ record.stamp.at > $0.stamp.at }) ?? true { newest = record }
      }
      return newest
    case .shelf(let shelf): return shelf.columns.newest.map { shelf.record($0) }
    }
  }

  private mutating func make() -> [Kind] {
    defer { holding = .made([]) }
    switch holding {
    case .made(let records): return records
    case .shelf(let shelf): return (0..<shelf.count).map { shelf.record($0) }
    }
  }
}

extension Records: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
  /// No records.
  public init() {}

  /// The first place.
  public var startIndex: Int { 0 }

  /// The number of records, deleted ones among them.
  public var endIndex: Int {
    switch holding {
    case .made(let records): records.count
    case .shelf(let shelf): shelf.count
    }
  }

  /// The record at a place.
  public subscript(place: Int) -> Kind {
    get {
      switch holding {
      case .made(let records): records[place]
      case .shelf(let shelf): shelf.record(place)
      }
    }
    set {
      var records = make()
      records[place] = newValue
      holding = .made(records)
    }
  }

  /// Puts other records in the place of some.
  public mutating func replaceSubrange(
    _ range: Range<Int>, with records: some Collection<Kind>
  ) {
    var made = make()
    made.replaceSubrange(range, with: records)
    holding = .made(made)
  }
}

extension Records: ExpressibleByArrayLiteral, Equatable {
  /// Records that are made already.
  public init(arrayLiteral records: Kind...) {
    self.init(records)
  }

  /// Whether both hold the same records in the same order.
  public static func == (left: Records, right: Records) -> Bool {
    if case .shelf(let one) = left.holding, case .shelf(let other) = right.holding, one === other {
      return true
    }
    return left.elementsEqual(right)
  }
}
