import Model

/// Gathers the records of a list into a shelf.
struct ShelfBuilder {
  /// By what they are found.
  var columns: RecordColumnsBuilder
  private var starts: [UInt32] = []
  private var ends: [UInt32] = []
  private var lastID: [UInt8] = []
  /// Whether each id is of ASCII and stands after the one before it.
  private(set) var isSorted = true

  /// Whether they can be found.
  let hasColumns: Bool

  init(room: Int, hasColumns: Bool) {
    self.hasColumns = hasColumns
    columns = RecordColumnsBuilder(room: hasColumns ? room : 0)
    starts.reserveCapacity(room)
    ends.reserveCapacity(room)
  }

  /// How many there are.
  var count: Int { starts.count }

  /// Adds a record that had to be made.
  mutating func add<Kind: Findable>(_ record: Kind, _ range: Range<Int>) {
    let place = count
    var id = record.stamp.id
    id.withUTF8 { addRange(range, id: $0) }
    if hasColumns { columns.add(record, place: place) }
  }

  /// Adds where a record stands.
  mutating func addRange(_ range: Range<Int>, id: UnsafeBufferPointer<UInt8>) {
    if isSorted {
      // Letters beyond ASCII can be written in two ways: such ids are compared as texts.
      isSorted =
        id.allSatisfy { $0 < 0x80 }
        && lastID.withUnsafeBufferPointer { NameOrder.compare($0, id) < 0 }
      lastID.removeAll(keepingCapacity: true)
      lastID.append(contentsOf: id)
    }
    // A text is at most 4 GiB, which the parser has checked.
    starts.append(UInt32(truncatingIfNeeded: range.lowerBound))
    ends.append(UInt32(truncatingIfNeeded: range.upperBound))
  }

  /// The shelf, over the bytes of its file.
  consuming func finish<Kind: Findable>(
    _ text: [UInt8], _ reader: RecordReader<Kind>
  ) -> StoredShelf<Kind> {
    StoredShelf(
      text: text, starts: starts, ends: ends, isSorted: isSorted, columns: columns.finish(),
      reader)
  }
}
