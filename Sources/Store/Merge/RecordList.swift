/// A list of records in a file, sorted by id; elements that are none stand at its end.
struct RecordList: Equatable, Sendable {
  /// The list's key.
  let key: String
  /// The records.
  private(set) var lines: [RecordLine]

  /// A list without records.
  init(key: String) {
    self.key = key
    lines = []
  }

  /// The list that a member of a file is; nil if its elements are no records.
  init?(key: String, _ value: JSONValue, isKnown: Bool) {
    guard value.kind == .array, isKnown || value.count > 0 else { return nil }
    self.key = key
    lines = []
    lines.reserveCapacity(value.count)
    var isSorted = true
    for element in value.elements {
      let id = element["id"]?.string
      guard isKnown || id != nil else { return nil }
      isSorted = isSorted && Self.stands(lines.last, before: id)
      lines.append(RecordLine(id: id, bytes: element.lineBytes))
    }
    if !isSorted { sort() }
  }

  /// The bytes of the record of an id.
  subscript(id: String) -> ArraySlice<UInt8>? {
    get {
      let place = firstPlace(notBefore: id)
      return place < lines.count && lines[place].id == id ? lines[place].bytes : nil
    }
    set {
      let place = firstPlace(notBefore: id)
      let stands = place < lines.count && lines[place].id == id
      switch (newValue, stands) {
      case (let bytes?, true): lines[place].bytes = bytes
      case (let bytes?, false): lines.insert(RecordLine(id: id, bytes: bytes), at: place)
      case (nil, true): lines.remove(at: place)
      case (nil, false): break
      }
    }
  }

  /// Adds records whose ids come after those that are there.
  mutating func append(_ sorted: [RecordLine]) {
    lines += sorted
  }

  /// Adds records, of which none is there yet, in any order.
  mutating func add(_ others: [RecordLine]) {
    var isSorted = true
    for line in others {
      isSorted = isSorted && Self.stands(lines.last, before: line.id)
      lines.append(line)
    }
    if !isSorted { sort() }
  }

  /// Adds elements that are no records, unless they stand there already.
  mutating func keep(_ others: [RecordLine]) {
    for line in others where line.id == nil && !lines.contains(line) { lines.append(line) }
  }

  private func firstPlace(notBefore id: String) -> Int {
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if let found = lines[middle].id, found < id { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func sort() {
    // The order of equal ids and of what is no record stays.
    let sorted = lines.enumerated().sorted { left, right in
      guard left.element.id != right.element.id else { return left.offset < right.offset }
      return Self.stands(left.element, before: right.element.id)
    }
    lines = sorted.map(\.element)
  }

  /// Whether a record may stand before one of that id.
  private static func stands(_ left: RecordLine?, before right: String?) -> Bool {
    guard let left, let right else { return left == nil || right == nil }
    guard let id = left.id else { return false }
    return id <= right
  }
}
