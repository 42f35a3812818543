import Glibc

/// Orders rows by their folded names; rows of the same name keep their order.
public enum NameOrder {
  /// A row and the first eight bytes of its name.
  struct Item {
    let key: UInt64
    let row: Int32
  }

  /// The rows in order of the names that stand in `folded`.
  static func sorted(_ rows: [Int32], _ folded: [UInt8], _ starts: [UInt32]) -> [Int32] {
    guard rows.count > 1 else { return rows }
    return folded.withUnsafeBufferPointer { folded in
      starts.withUnsafeBufferPointer { starts in
        var items = rows.map { row in
          Item(key: key(folded, starts[Int(row)], starts[Int(row) + 1]), row: row)
        }
        items.sort { left, right in
          if left.key != right.key { return left.key < right.key }
          let order = compare(
            name(folded, starts, left.row), name(folded, starts, right.row))
          return order != 0 ? order < 0 : left.row < right.row
        }
        return items.map(\.row)
      }
    }
  }

  /// The first eight bytes of a name as a number that orders as they do.
  public static func key(
    _ folded: UnsafeBufferPointer<UInt8>, _ start: UInt32, _ end: UInt32
  ) -> UInt64 {
    let length = Int(end) - Int(start)
    guard let base = folded.baseAddress, length > 0 else { return 0 }
    if Int(start) + 8 <= folded.count {
      let word = UnsafeRawPointer(base).loadUnaligned(
        fromByteOffset: Int(start), as: UInt64.self)
      let key = UInt64(bigEndian: word)
      return length >= 8 ? key : key & ~(UInt64.max >> UInt64(length * 8))
    }
    var key: UInt64 = 0
    for place in 0..<8 {
      key = key << 8 | (place < length ? UInt64(folded[Int(start) + place]) : 0)
    }
    return key
  }

  /// Less than 0, 0, or more, as `left` stands before, beside or after `right`.
  public static func compare(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let shared = min(left.count, right.count)
    if shared > 0, let a = left.baseAddress, let b = right.baseAddress {
      let order = memcmp(a, b, shared)
      if order != 0 { return Int(order) }
    }
    return left.count - right.count
  }

  private static func name(
    _ folded: UnsafeBufferPointer<UInt8>, _ starts: UnsafeBufferPointer<UInt32>, _ row: Int32
  ) -> UnsafeBufferPointer<UInt8> {
    let start = Int(starts[Int(row)])
    return UnsafeBufferPointer(rebasing: folded[start..<Int(starts[Int(row) + 1])])
  }
}
