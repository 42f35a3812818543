/// Puts the rows of a tree into the order in which neighbours are nearest to each other, without
/// parting what the tree joins (Bar-Joseph, Gifford and Jaakkola 2001).
struct LeafOrder {
  private typealias Node = (first: Int, middle: Int, last: Int)

  private let count: Int
  /// The rows as they stand in the tree; all else goes by these places.
  private let rows: [Int]
  /// Each step's rows: from `first` to before `middle` on one side, on to before `last` the other.
  private let nodes: [Node]
  private let children: [(Int, Int)]
  /// The distances, by place.
  private let apart: [Double]
  /// The least length of a line through the rows of the smallest cluster with two places, from one
  /// to the other.
  private var lengths: [Double]

  /// The order of a tree's rows.
  static func order(of linkage: Linkage, _ table: DistanceTable) -> [Int] {
    guard linkage.count > 1, linkage.merges.count == linkage.count - 1 else {
      return Array(0..<linkage.count)
    }
    var order = LeafOrder(linkage, table)
    for step in order.nodes.indices { order.measure(step) }
    return order.best()
  }

  private init(_ linkage: Linkage, _ table: DistanceTable) {
    let count = linkage.count
    self.count = count
    let sizes = Array(repeating: 1, count: count) + linkage.merges.map(\.size)
    // Of the two sides that with the first row comes first, so that equal rows stay as they are.
    var firsts = Array(0..<count)
    var children: [(Int, Int)] = []
    for merge in linkage.merges {
      let isFirst = firsts[merge.left] < firsts[merge.right]
      children.append(isFirst ? (merge.left, merge.right) : (merge.right, merge.left))
      firsts.append(min(firsts[merge.left], firsts[merge.right]))
    }
    self.children = children
    // From the root down: where each cluster begins.
    var starts = Array(repeating: 0, count: sizes.count)
    for (place, sides) in children.enumerated().reversed() {
      starts[sides.0] = starts[count + place]
      starts[sides.1] = starts[count + place] + sizes[sides.0]
    }
    var rows = Array(repeating: 0, count: count)
    for row in 0..<count { rows[starts[row]] = row }
    self.rows = rows
    nodes = linkage.merges.enumerated().map { place, merge in
      let first = starts[count + place]
      return (first, first + sizes[children[place].0], first + merge.size)
    }
    apart = rows.flatMap { one in rows.map { table[one, $0] } }
    lengths = Array(repeating: .infinity, count: count * count)
    for place in 0..<count { lengths[place * count + place] = 0 }
  }

  /// The places at which a line through a cluster can end that begins at `place`.
  private func others(_ place: Int, in cluster: Int) -> Range<Int> {
    guard cluster >= count else { return place..<place + 1 }
    let node = nodes[cluster - count]
    return place < node.middle ? node.middle..<node.last : node.first..<node.middle
  }

  /// The least lengths over the two sides of one step.
  private mutating func measure(_ step: Int) {
    let node = nodes[step]
    let (left, right) = children[step]
    var reach = Array(repeating: Double.infinity, count: count)
    for start in node.first..<node.middle {
      spread(from: start, others(start, in: left), node.middle..<node.last, &reach)
      for turn in node.middle..<node.last {
        let ends = others(turn, in: right)
        lengths.withUnsafeMutableBufferPointer { lengths in
          let so = reach[turn]
          for end in ends {
            let length = so + lengths[turn * count + end]
            if length < lengths[start * count + end] { lengths[start * count + end] = length }
          }
        }
      }
      for end in node.middle..<node.last {
        lengths[end * count + start] = lengths[start * count + end]
      }
    }
  }

  /// The least length from `start` over its own cluster to each place of another.
  private func spread(
    from start: Int, _ ends: Range<Int>, _ targets: Range<Int>, _ reach: inout [Double]
  ) {
    reach.withUnsafeMutableBufferPointer { reach in
      apart.withUnsafeBufferPointer { apart in
        for target in targets { reach[target] = .infinity }
        for end in ends {
          let so = lengths[start * count + end]
          for target in targets {
            let length = so + apart[end * count + target]
            if length < reach[target] { reach[target] = length }
          }
        }
      }
    }
  }

  /// The shortest line through all rows; of lines as short the first.
  private func best() -> [Int] {
    guard let root = nodes.last else { return rows }
    var (least, ends) = (Double.infinity, (root.first, root.middle))
    for start in root.first..<root.middle {
      for end in root.middle..<root.last where lengths[start * count + end] < least {
        (least, ends) = (lengths[start * count + end], (start, end))
      }
    }
    let line = line(through: count + nodes.count - 1, from: ends.0, to: ends.1).map { rows[$0] }
    // One line is as long as the same from behind: it begins with the row that came first.
    guard let first = line.first, let last = line.last, first > last else { return line }
    return line.reversed()
  }

  private func line(through cluster: Int, from start: Int, to end: Int) -> [Int] {
    guard cluster >= count else { return [start] }
    let node = nodes[cluster - count]
    guard start < node.middle else {
      return line(through: cluster, from: end, to: start).reversed()
    }
    let (left, right) = children[cluster - count]
    var reach = Array(repeating: Double.infinity, count: count)
    spread(from: start, others(start, in: left), node.middle..<node.last, &reach)
    var (least, turn) = (Double.infinity, end)
    for place in others(end, in: right) where reach[place] + lengths[place * count + end] < least {
      (least, turn) = (reach[place] + lengths[place * count + end], place)
    }
    var (shortest, leaving) = (Double.infinity, start)
    for place in others(start, in: left) {
      let length = lengths[start * count + place] + apart[place * count + turn]
      if length < shortest { (shortest, leaving) = (length, place) }
    }
    return line(through: left, from: start, to: leaving)
      + line(through: right, from: turn, to: end)
  }
}

extension Linkage {
  /// The rows in the order in which neighbours are nearest to each other.
  public func leafOrder(_ table: DistanceTable) -> [Int] { LeafOrder.order(of: self, table) }
}
