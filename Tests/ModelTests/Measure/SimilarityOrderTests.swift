import Model
import Testing

@Suite struct SimilarityOrderTests {
  @Test func alikeStandsBesideAlike() {
    let rows: [[Double?]] = [
      [9, 1, 0], [0, 1, 9], [18, 2, 0], [0, 2, 18], [1, 9, 1],
    ]
    let order = SimilarityOrder.order(of: rows)
    let place = { (row: Int) in order.firstIndex(of: row) ?? -9 }
    #expect(abs(place(0) - place(2)) == 1)
    #expect(abs(place(1) - place(3)) == 1)
  }

  @Test func rowsWithoutDataComeLastAsTheyAre() {
    let rows: [[Double?]] = [[nil, nil], [1, 2], [0, 0], [2, 1], [nil, nil]]
    #expect(SimilarityOrder.order(of: rows) == [1, 3, 0, 2, 4])
  }

  @Test func equalRowsKeepTheirOrder() {
    for count in [0, 1, 2, 5, 9] {
      let rows: [[Double?]] = Array(repeating: [3, 1, 4], count: count)
      #expect(SimilarityOrder.order(of: rows) == Array(0..<count))
    }
  }

  @Test func tooFewCommonCellsAreFarApart() {
    let table = DistanceTable(cosineOf: [[1, nil, nil], [1, 1, 1], [2, 2, nil]])
    #expect(table[0, 1] == 1)
    #expect(table[1, 2] < 1e-12)
    #expect(table[0, 2] == 1)
  }

  @Test func theBestOrderIsTheBestOfAll() {
    var random = Seeded(state: 5)
    for _ in 0..<20 {
      let table = DistanceTable(count: 6) { _, _ in Double.random(in: 0...1, using: &random) }
      let linkage = Linkage(average: table)
      let found = length(linkage.leafOrder(table), table)
      let least = lines(linkage, 6 + linkage.merges.count - 1).map { length($0, table) }.min()
      #expect(least.map { abs($0 - found) < 1e-12 } == true)
    }
  }

  /// Every order that a tree allows.
  private func lines(_ linkage: Linkage, _ cluster: Int) -> [[Int]] {
    guard cluster >= linkage.count else { return [[cluster]] }
    let merge = linkage.merges[cluster - linkage.count]
    return lines(linkage, merge.left).flatMap { left in
      lines(linkage, merge.right).flatMap { [left + $0, $0 + left] }
    }
  }

  private func length(_ order: [Int], _ table: DistanceTable) -> Double {
    zip(order, order.dropFirst()).reduce(0) { $0 + table[$1.0, $1.1] }
  }
}
