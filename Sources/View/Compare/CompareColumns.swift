import Controller

/// Where the columns of a comparison stand.
struct CompareColumns {
  /// The cells of a number.
  static let number = 8

  /// Where the subsectors' names begin, and how wide they are.
  let name: Int
  let nameWidth: Int
  /// Whether the subsectors stand there by their codes.
  let hasCodes: Bool
  /// Where each region begins, and how wide it is.
  let regions: [Int]
  let regionWidth: Int
  /// Where the differences end.
  let end: Int

  /// Columns for a number of regions in an area.
  init(_ count: Int, in area: Rect) {
    name = area.x
    hasCodes = area.width < 70
    nameWidth = hasCodes ? 7 : 23
    let gap = 7
    let room = area.width - nameWidth - gap
    regionWidth = max(Self.number + 1, min(36, room / max(1, count)))
    let start = area.x + nameWidth
    let width = regionWidth
    regions = (0..<count).map { start + $0 * width }
    end = min(area.right, start + count * width + gap)
  }

  /// The cells of a bar; 0 where there is no room for one.
  var bar: Int { regionWidth - Self.number - 3 >= 3 ? regionWidth - Self.number - 3 : 0 }
}
