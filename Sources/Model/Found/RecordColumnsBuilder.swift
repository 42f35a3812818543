/// Gathers the columns of a list, record by record, in the order of the list.
public struct RecordColumnsBuilder: Sendable {
  private(set) var places: [Int32] = []
  private(set) var subsectors: [UInt16] = []
  private(set) var firstSubsectors: [UInt8] = []
  private(set) var statuses: [UInt8] = []
  private(set) var districts: [Int32] = []
  private(set) var words: [Int32] = []
  private(set) var wordStarts: [UInt32] = [0]
  private(set) var folded: [UInt8] = []
  private(set) var foldedStarts: [UInt32] = [0]
  private(set) var letters: [UInt32] = []
  private(set) var pairs: [UInt64] = []
  private(set) var initials: [UInt32] = []
  private(set) var districtTable = WordTable()
  private(set) var productTable = WordTable()
  private(set) var tagTable = WordTable()
  private(set) var subsectorCounts = Array(repeating: 0, count: Subsector.count)
  private(set) var newest: Int?
  private var newestTime: [UInt8] = []
  /// The part of a row (its products, its tags) in which each word stood last.
  private var lastParts: [Int] = []
  private var businesses: [Int32] = []
  private var others: [Int32] = []

  /// Columns without a row, and room for so many.
  public init(room: Int) {
    places.reserveCapacity(room)
    subsectors.reserveCapacity(room)
    firstSubsectors.reserveCapacity(room)
    statuses.reserveCapacity(room)
    districts.reserveCapacity(room)
    words.reserveCapacity(room * 3)
    wordStarts.reserveCapacity(room * 2 + 1)
    folded.reserveCapacity(room * 28)
    foldedStarts.reserveCapacity(room + 1)
    letters.reserveCapacity(room)
    pairs.reserveCapacity(room)
    initials.reserveCapacity(room)
  }

  /// Adds a record that is made already.
  public mutating func add<Kind: Findable>(_ record: Kind, place: Int) {
    var time = record.stamp.at
    time.withUTF8 { noteTime($0, place: place) }
    guard !record.stamp.isDeleted else { return }
    for product in record.products { addWord(productTable.number(of: product)) }
    endProducts()
    for tag in record.tags { addWord(tagTable.number(of: tag)) }
    var name = record.name ?? record.stamp.id
    name.withUTF8 { addName($0) }
    let district = record.district.map { districtTable.number(of: $0) } ?? -1
    let status = record.status.flatMap { CommunityStatus.allCases.firstIndex(of: $0) }
    endRow(
      place: place, subsectors: record.subsectors.reduce(0) { $0 | 1 << UInt16($1.index) },
      first: record.subsectors.first?.rawValue ?? .max,
      status: UInt8(truncatingIfNeeded: (status ?? -1) + 1), district: district,
      isBusiness: record.isBusiness)
  }

  /// Notes when a record was changed, deleted or not; of the same moment the first counts.
  public mutating func noteTime(_ time: UnsafeBufferPointer<UInt8>, place: Int) {
    guard !time.isEmpty, newestTime.lexicographicallyPrecedes(time) else { return }
    newestTime = Array(time)
    newest = place
  }

  /// Adds a product of the row that is under way; products come before tags.
  public mutating func addProduct(_ text: UnsafeBufferPointer<UInt8>) {
    addWord(productTable.number(of: text))
  }

  /// Goes on from the products to the tags.
  public mutating func endProducts() {
    wordStarts.append(UInt32(truncatingIfNeeded: words.count))
  }

  /// Adds a tag of the row that is under way.
  public mutating func addTag(_ text: UnsafeBufferPointer<UInt8>) {
    addWord(tagTable.number(of: text))
  }

  /// The number of a district.
  public mutating func district(_ text: UnsafeBufferPointer<UInt8>) -> Int32 {
    districtTable.number(of: text)
  }

  /// Adds the name of the row that is under way.
  public mutating func addName(_ name: UnsafeBufferPointer<UInt8>) {
    let start = folded.count
    folded.append(contentsOf: name)
    var (letters, pairs, initials): (UInt32, UInt64, UInt32) = (0, 0, 0)
    var (last, all): (UInt8, UInt8) = (0x20, 0)
    folded.withUnsafeMutableBufferPointer { folded in
      for place in start..<folded.count {
        let byte = folded[place]
        let low = byte &- 0x41 < 26 ? byte | 0x20 : byte
        folded[place] = low
        all |= byte
        let letter = LetterSet.letter(low)
        letters |= letter
        if LetterSet.endsWord(last) { initials |= letter }
        pairs |= LetterSet.pair(last, low)
        last = low
      }
    }
    guard all < 0x80 else {
      folded.removeSubrange(start...)
      return addWideName(name)
    }
    self.letters.append(letters)
    self.pairs.append(pairs)
    self.initials.append(initials)
  }

  private mutating func addWideName(_ name: UnsafeBufferPointer<UInt8>) {
    let bytes = Array(Folding.fold(String(decoding: name, as: UTF8.self)).utf8)
    folded += bytes
    letters.append(LetterSet.letters(of: bytes))
    pairs.append(LetterSet.pairs(of: bytes))
    initials.append(LetterSet.initials(of: bytes))
  }

  /// Ends a row, after its products, tags and name.
  public mutating func endRow(
    place: Int, subsectors: UInt16, first: UInt8, status: UInt8, district: Int32,
    isBusiness: Bool
  ) {
    let row = Int32(truncatingIfNeeded: places.count)
    if isBusiness { businesses.append(row) } else { others.append(row) }
    places.append(Int32(truncatingIfNeeded: place))
    self.subsectors.append(subsectors)
    firstSubsectors.append(first)
    statuses.append(status)
    districts.append(district)
    wordStarts.append(UInt32(truncatingIfNeeded: words.count))
    foldedStarts.append(UInt32(truncatingIfNeeded: folded.count))
    var rest = subsectors
    while rest != 0 {
      subsectorCounts[rest.trailingZeroBitCount] += 1
      rest &= rest &- 1
    }
  }

  /// The columns, their rows in order.
  public consuming func finish() -> RecordColumns {
    let order =
      NameOrder.sorted(businesses, folded, foldedStarts)
      + NameOrder.sorted(others, folded, foldedStarts)
    return RecordColumns(self, order: order, businesses: businesses.count)
  }

  /// A word that a record has twice is counted once.
  private mutating func addWord(_ number: Int32) {
    let (word, part) = (Int(number), wordStarts.count)
    if word >= lastParts.count {
      lastParts += Array(repeating: 0, count: max(64, 2 * (word + 1)) - lastParts.count)
    }
    guard lastParts[word] != part else { return }
    lastParts[word] = part
    words.append(number)
  }
}
