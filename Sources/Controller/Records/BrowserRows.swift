import Model

/// The rows of the browser's list: the places of records, and the words that are marked in them.
public struct BrowserRows: RandomAccessCollection, Sendable {
  /// The records among which they were found.
  public let index: BrowserIndex?
  /// The entries; nil if all are there, in their order.
  private let places: [Int32]?
  private let words: [[UInt8]]
  private let scope: FilterScope

  /// No rows.
  init() {
    self.init(nil, places: [], words: [], scope: .names)
  }

  init(_ index: BrowserIndex?, places: [Int32]?, words: [[UInt8]], scope: FilterScope) {
    self.index = index
    self.places = places
    self.words = words
    self.scope = scope
  }

  /// The first.
  public var startIndex: Int { 0 }

  /// The number of rows.
  public var endIndex: Int { places?.count ?? index?.count ?? 0 }

  /// The row at a place, 0 up to `count` - 1.
  public subscript(place: Int) -> BrowserRow {
    let entry = entry(at: place)
    guard !words.isEmpty, let index else { return BrowserRow(entry: entry, marks: []) }
    let text = index.entries[entry].searchText
    return BrowserRow(
      entry: entry, marks: scope == .names ? text.marks(of: words) : text.wholes(words))
  }

  /// The entry at a place.
  func entry(at place: Int) -> Int { places.map { Int($0[place]) } ?? place }

  /// Where an entry stands; nil if it is not among the rows.
  func place(ofEntry entry: Int) -> Int? {
    guard let places else { return entry < count ? entry : nil }
    let wanted = Int32(truncatingIfNeeded: entry)
    return places.firstIndex(of: wanted)
  }

  /// The record of a row.
  public func record(_ place: Int) -> BrowserEntry? {
    guard let index, indices.contains(place) else { return nil }
    return index.entries[entry(at: place)]
  }
}

extension BrowserRows: Equatable {
  /// Whether both list the same records with the same marks.
  public static func == (left: BrowserRows, right: BrowserRows) -> Bool {
    left.places == right.places && left.words == right.words && left.scope == right.scope
      && left.count == right.count && left.index == right.index
  }
}
